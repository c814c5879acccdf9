/** Finding a line of the list while typing, and telling which item somebody chose. */
@NullMarked
@NamedInterface("search")
package org.suban.catalog.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
