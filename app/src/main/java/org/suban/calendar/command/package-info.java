/** The calendar at the console. */
@NullMarked
package org.suban.calendar.command;

import org.jspecify.annotations.NullMarked;
