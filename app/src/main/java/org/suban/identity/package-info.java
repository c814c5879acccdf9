/** Who works here: staff, their roles and units, how they sign in, and how often anybody may guess. */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "ui", "ui :: menu", "database", "journal", "organization"})
package org.suban.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
