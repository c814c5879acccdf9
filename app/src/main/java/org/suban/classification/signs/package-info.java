/** Words that tell how urgent a text is and what it wants; the words themselves are data, under {@code classification/}. */
@NullMarked
package org.suban.classification.signs;

import org.jspecify.annotations.NullMarked;
