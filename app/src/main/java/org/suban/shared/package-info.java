/** What every step shares: decisions and refusals, the request's number, the clock, commands and the city's folder. */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
package org.suban.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
