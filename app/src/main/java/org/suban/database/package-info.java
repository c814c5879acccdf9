/** Where the data is kept: PostgreSQL, embedded in this process's folder unless a URL is given. */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"shared"})
package org.suban.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
