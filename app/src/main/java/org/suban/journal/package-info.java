/** The history, the outbox and the audit in one: facts are appended, never changed, and read in an order that misses none. */
@NullMarked
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"shared", "database"})
package org.suban.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
