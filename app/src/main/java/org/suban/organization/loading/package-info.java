/** Loads the city's folder at the first start. */
@NullMarked
package org.suban.organization.loading;

import org.jspecify.annotations.NullMarked;
