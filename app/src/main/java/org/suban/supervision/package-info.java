/** Watching over the work (督办): what runs late, what looks false, who is told next, orders with a limit of their own, and spot checks. */
@NullMarked
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {
            "shared",
            "ui",
            "ui :: menu",
            "database",
            "journal",
            "organization",
            "identity",
            "calendar",
            "catalog",
            "clock",
            "clock :: kept",
            "intake",
            "handling",
            "handling :: closing",
            "handling :: reply",
            "rating"
        })
package org.suban.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
