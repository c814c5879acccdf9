/** A city of any size, composed from the sample city, and a whole server for it in a folder of its own, to measure with. */
@NullMarked
package org.suban.benchmarks.trial;

import org.jspecify.annotations.NullMarked;
