/** Which days and hours are worked, by which calendar, and until when a limit runs. */
@NullMarked
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared", "shared :: sheet", "ui", "database", "journal", "organization", "identity"})
package org.suban.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
