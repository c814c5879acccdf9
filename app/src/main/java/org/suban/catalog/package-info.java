/** The coded list of what residents may ask, and who answers for each item where. */
@NullMarked
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {
            "shared",
            "shared :: sheet",
            "database",
            "ui",
            "ui :: menu",
            "journal",
            "organization",
            "organization :: search",
            "identity",
            "calendar"
        })
package org.suban.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
