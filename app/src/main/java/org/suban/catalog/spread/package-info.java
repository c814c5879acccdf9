/** Who answers for one item everywhere, said as shortly as it can be. */
@NullMarked
package org.suban.catalog.spread;

import org.jspecify.annotations.NullMarked;
