/** What the journal adds up to: figures that the city is measured by, kept in tables of their own that can be thrown away and read anew. */
@NullMarked
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "shared",
            "shared :: sheet",
            "ui",
            "ui :: menu",
            "ui :: chart",
            "database",
            "journal",
            "organization",
            "identity",
            "catalog"
        })
package org.suban.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
