/** A module for a test: its door plate allows nothing, and yet it uses the first one. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.suban.house.samples.second;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
