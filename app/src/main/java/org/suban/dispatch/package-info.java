/** To the right desk: a sure request goes at once, a doubtful one waits for a dispatcher, a returned one comes back here. */
@NullMarked
@ApplicationModule(
        displayName = "Dispatch",
        allowedDependencies = {
            "shared",
            "ui",
            "ui :: menu",
            "ui :: chart",
            "database",
            "journal",
            "organization",
            "identity",
            "calendar",
            "clock",
            "catalog",
            "catalog :: search",
            "catalog :: words",
            "catalog :: amending",
            "organization :: search",
            "intake",
            "classification",
            "classification :: record",
            "classification :: lesson",
            "classification :: model"
        })
package org.suban.dispatch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
