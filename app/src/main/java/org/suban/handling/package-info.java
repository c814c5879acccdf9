/** Doing it: a unit accepts or returns, calls the person, and resolves with a reply and an account, under a clock. */
@NullMarked
@ApplicationModule(
        displayName = "Handling",
        allowedDependencies = {
            "shared",
            "ui",
            "ui :: menu",
            "database",
            "journal",
            "organization",
            "organization :: search",
            "identity",
            "calendar",
            "clock",
            "clock :: view",
            "catalog",
            "catalog :: search",
            "intake",
            "intake :: photo",
            "intake :: words",
            "dispatch",
            "dispatch :: choice",
            "dispatch :: dispute",
            "dispatch :: unitdesk"
        })
package org.suban.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
