/** Doing it: a unit accepts or returns, calls the person, and resolves with a reply and an account, under a clock. */
@NullMarked
@ApplicationModule(
        displayName = "Handling",
        allowedDependencies = {
            "shared",
            "ui",
            "database",
            "journal",
            "organization",
            "identity",
            "catalog",
            "intake",
            "dispatch"
        })
package org.suban.handling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
