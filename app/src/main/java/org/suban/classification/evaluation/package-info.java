/** Tries the learning on a city's own past before anybody trusts it, and tells how it did. */
@NullMarked
package org.suban.classification.evaluation;

import org.jspecify.annotations.NullMarked;
