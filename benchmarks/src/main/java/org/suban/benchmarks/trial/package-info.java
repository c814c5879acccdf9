/** A city of any size, composed from the sample city, to measure with. */
@NullMarked
package org.suban.benchmarks.trial;

import org.jspecify.annotations.NullMarked;
