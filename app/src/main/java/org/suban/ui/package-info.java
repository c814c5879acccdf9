/** What every page shares: the frame with its menu, the parts, the words, how a time is said, and the error page. */
@NullMarked
@ApplicationModule(
        displayName = "UI",
        allowedDependencies = {})
package org.suban.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
