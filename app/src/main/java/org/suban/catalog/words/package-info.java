/** The list said in words: names for codes, and differences as people read them. */
@NullMarked
@NamedInterface("words")
package org.suban.catalog.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
