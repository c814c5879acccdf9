/** Words as people type them, made fit to store, and those they add to a request later. */
@NullMarked
@NamedInterface("words")
package org.suban.intake.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
