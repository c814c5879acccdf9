/** What the request is about: classifiers suggest items of the list, with the words that spoke for each. */
@NullMarked
@ApplicationModule(
        displayName = "Classification",
        allowedDependencies = {
            "shared",
            "shared :: sheet",
            "ui",
            "ui :: menu",
            "database",
            "journal",
            "identity",
            "catalog",
            "organization",
            "intake",
            "intake :: danger"
        })
package org.suban.classification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
