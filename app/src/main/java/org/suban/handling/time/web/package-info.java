/** The page of a request's clocks: more time, waiting, and the honest end; and the desk of those who answer. */
@NullMarked
package org.suban.handling.time.web;

import org.jspecify.annotations.NullMarked;
