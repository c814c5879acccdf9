/** Many clients at once, and how long each of their calls took. */
@NullMarked
package org.suban.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
