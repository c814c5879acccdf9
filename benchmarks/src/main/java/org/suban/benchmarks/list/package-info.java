/** Measures the list and the city in an installation of its own that is thrown away afterwards. */
@NullMarked
package org.suban.benchmarks.list;

import org.jspecify.annotations.NullMarked;
