/** Finding the area that a text speaks of, by the names of areas, roads, estates and landmarks. */
@NullMarked
package org.suban.organization.gazetteer;

import org.jspecify.annotations.NullMarked;
