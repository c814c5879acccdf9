/** Suban as a process: killed, started again, used by several at once, on its own database and on another. */
@NullMarked
package org.suban.endurance;

import org.jspecify.annotations.NullMarked;
