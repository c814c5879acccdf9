/** The calendar as a page, and when something is due. */
@NullMarked
package org.suban.calendar.web;

import org.jspecify.annotations.NullMarked;
