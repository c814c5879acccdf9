/** What the host of a request asks other units to do for it (协办): each part with a clock of its own, on a desk of its own. */
@NullMarked
@NamedInterface("part")
package org.suban.handling.part;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
