/** What shows that a request was done: filed bit by bit on the way, asked for when it is closed. */
@NullMarked
@NamedInterface("evidence")
package org.suban.handling.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
