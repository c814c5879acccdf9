/** What finished requests teach: the item and the unit under which each really ended. */
@NullMarked
@NamedInterface("lesson")
package org.suban.classification.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
