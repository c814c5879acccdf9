/** What the unit asks the person while it works; the clock stands still until the answer, within its bounds. */
@NullMarked
@NamedInterface("question")
package org.suban.handling.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
