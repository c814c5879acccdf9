/** Until when: one class for each kind of promise, tried in the order of {@code DeadlineRules.IN_FORCE}. */
@NullMarked
package org.suban.handling.deadline;

import org.jspecify.annotations.NullMarked;
