/** Whose job an accepted request is within its unit: taken, handed to a colleague, and passed on when somebody leaves. */
@NullMarked
@NamedInterface("holder")
package org.suban.handling.holder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
