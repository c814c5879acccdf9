/** What was learnt and when: models with their figures, which of them names now, and how the next is made. */
@NullMarked
@NamedInterface("model")
package org.suban.classification.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
