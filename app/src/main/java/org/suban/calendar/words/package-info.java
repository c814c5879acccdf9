/** What is said of days, on pages and at the console. */
@NullMarked
package org.suban.calendar.words;

import org.jspecify.annotations.NullMarked;
