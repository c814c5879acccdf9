/** The resident's verdict: solved or not, satisfied or not; what is not solved goes back to work. */
@NullMarked
@ApplicationModule(
        displayName = "Rating",
        allowedDependencies = {"shared", "ui", "database", "journal", "intake", "handling"})
package org.suban.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
