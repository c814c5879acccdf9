/** How long learning takes, how much memory, and how large what was learnt is; and how fast it answers. */
@NullMarked
package org.suban.benchmarks.learning;

import org.jspecify.annotations.NullMarked;
