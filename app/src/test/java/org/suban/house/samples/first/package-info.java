/** A module for a test: another one may not use it. */
@NullMarked
package org.suban.house.samples.first;

import org.jspecify.annotations.NullMarked;
