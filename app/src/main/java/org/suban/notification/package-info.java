/** Word gets out: rules say who is told of a journal line, senders tell them, and what cannot be sent is kept and shown. */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "shared",
            "ui",
            "ui :: menu",
            "database",
            "journal",
            "organization",
            "identity",
            "intake",
            "handling"
        })
package org.suban.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
