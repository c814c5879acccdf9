/** The best case to compare with: the rows of one request, written by plain JDBC into copies of the same tables. */
@NullMarked
package org.suban.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
