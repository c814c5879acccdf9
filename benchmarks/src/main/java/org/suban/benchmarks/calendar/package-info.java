/** How fast the calendar counts. */
@NullMarked
package org.suban.benchmarks.calendar;

import org.jspecify.annotations.NullMarked;
