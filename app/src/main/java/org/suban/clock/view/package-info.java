/** How countdowns are shown: what was promised, by which sum, what moved it, and what is left. */
@NullMarked
@NamedInterface("view")
package org.suban.clock.view;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
