/** The resident's verdict, beside the handler's: what says less goes back to work; and those who ask for it, never of the unit that closed it. */
@NullMarked
@ApplicationModule(
        displayName = "Rating",
        allowedDependencies = {
            "shared",
            "ui",
            "ui :: menu",
            "database",
            "journal",
            "organization",
            "identity",
            "catalog",
            "intake",
            "dispatch",
            "handling",
            "handling :: closing",
            "handling :: reply"
        })
package org.suban.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
