/** One story for each service promise, told in a real browser. */
@NullMarked
package org.suban.journey;

import org.jspecify.annotations.NullMarked;
