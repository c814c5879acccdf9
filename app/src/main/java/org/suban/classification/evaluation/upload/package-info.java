/** Tries the learning on files that an administrator hands in; they are gone when it has ended, the figures stay. */
@NullMarked
package org.suban.classification.evaluation.upload;

import org.jspecify.annotations.NullMarked;
