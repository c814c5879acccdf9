/** Finding a line of the list while typing. */
@NullMarked
package org.suban.catalog.search;

import org.jspecify.annotations.NullMarked;
