/** Finding an area while typing. */
@NullMarked
@NamedInterface("search")
package org.suban.organization.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
