/** The list said in words: names for codes, and differences as people read them. */
@NullMarked
package org.suban.catalog.words;

import org.jspecify.annotations.NullMarked;
