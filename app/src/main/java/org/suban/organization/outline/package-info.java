/** Shapes on the map: which area lies around a point. */
@NullMarked
package org.suban.organization.outline;

import org.jspecify.annotations.NullMarked;
