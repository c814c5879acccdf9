/** Serial numbers, senders' own numbers, and the key from which codes are computed. */
@NullMarked
package org.suban.intake.number;

import org.jspecify.annotations.NullMarked;
