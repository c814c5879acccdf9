/** Suggests by what was learnt from finished requests. */
@NullMarked
package org.suban.classification.classifier.learnt;

import org.jspecify.annotations.NullMarked;
