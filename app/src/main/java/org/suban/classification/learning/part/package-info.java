/** The mathematics of learning: vectors of texts, planes between classes, nearest examples. */
@NullMarked
package org.suban.classification.learning.part;

import org.jspecify.annotations.NullMarked;
