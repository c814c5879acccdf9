/** Asking the person (回访): which closings, by whom, how often, and what came of it; no answer is no answer. */
@NullMarked
package org.suban.rating.followup;

import org.jspecify.annotations.NullMarked;
