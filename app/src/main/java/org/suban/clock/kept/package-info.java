/** How promises were kept, counted from the countdowns themselves. */
@NullMarked
@NamedInterface("kept")
package org.suban.clock.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
