/** The city: its areas and their outlines, and the units that answer for things in them. */
@NullMarked
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"shared", "shared :: sheet", "ui", "database"})
package org.suban.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
