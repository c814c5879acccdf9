/** Drives a running server over HTTP and says how fast it is, next to what plain JDBC could do at best. */
@NullMarked
package org.suban.benchmarks;

import org.jspecify.annotations.NullMarked;
