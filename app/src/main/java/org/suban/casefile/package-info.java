/** The request as one folder: every sheet and every journal line for staff, the journey in plain words for the resident. */
@NullMarked
@ApplicationModule(
        displayName = "Casefile",
        allowedDependencies = {
            "shared",
            "ui",
            "ui :: menu",
            "journal",
            "organization",
            "identity",
            "catalog",
            "intake",
            "intake :: words",
            "classification",
            "dispatch",
            "dispatch :: dispute",
            "guidance",
            "handling",
            "handling :: part",
            "handling :: contact",
            "handling :: closing",
            "handling :: evidence",
            "handling :: question",
            "clock",
            "clock :: view",
            "calendar",
            "rating",
            "rating :: web"
        })
package org.suban.casefile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
