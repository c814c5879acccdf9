/** What one version of the list says otherwise than another. */
@NullMarked
package org.suban.catalog.compare;

import org.jspecify.annotations.NullMarked;
