/** Where a request comes in: what was said is kept as said, contact data goes into the vault, a receipt comes out. */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "shared",
            "shared :: sheet",
            "ui",
            "ui :: menu",
            "database",
            "journal",
            "organization",
            "organization :: search",
            "identity",
            "catalog",
            "catalog :: search"
        })
package org.suban.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
