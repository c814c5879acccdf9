/** Waiting for somebody outside: the clock of a request stands still, within bounds that are shown beside every figure. */
@NullMarked
@NamedInterface("time")
package org.suban.handling.time;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
