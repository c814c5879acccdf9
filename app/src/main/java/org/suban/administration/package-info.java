/** Keeping the city up to date while it runs: its areas, units and posts, by file or by hand, with who changed what and when. */
@NullMarked
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {
            "shared",
            "shared :: sheet",
            "ui",
            "ui :: menu",
            "database",
            "journal",
            "organization",
            "identity"
        })
package org.suban.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
