/** {@code ./suban measure clocks}: a city's worth of open cases, the timer over them, and the desks that show them. */
@NullMarked
package org.suban.benchmarks.clocks;

import org.jspecify.annotations.NullMarked;
