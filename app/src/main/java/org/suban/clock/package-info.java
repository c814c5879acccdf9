/** How much time is left: each promise to a request is a countdown, begun once, moved only for a reason, and told when it runs short or out. */
@NullMarked
@ApplicationModule(
        displayName = "Clock",
        allowedDependencies = {"shared", "database", "journal", "organization", "calendar"})
package org.suban.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
