/** Danger to life that is heard while somebody writes: who to call stands there at once; the step that reads signs does the hearing. */
@NullMarked
@NamedInterface("danger")
package org.suban.intake.danger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
