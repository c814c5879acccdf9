/** Suggests by the words that text and list share. */
@NullMarked
package org.suban.classification.classifier.lexical;

import org.jspecify.annotations.NullMarked;
