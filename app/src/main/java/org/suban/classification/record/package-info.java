/** How guesses did, and how far that lets them be acted upon. */
@NullMarked
@NamedInterface("record")
package org.suban.classification.record;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
