/** Areas, units, places and posts as sheets, outlines as GeoJSON: read whole, with every fault named, and written again. */
@NullMarked
package org.suban.organization.file;

import org.jspecify.annotations.NullMarked;
