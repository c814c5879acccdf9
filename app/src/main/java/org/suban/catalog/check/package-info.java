/** What must be true of a version before it can be approved. */
@NullMarked
package org.suban.catalog.check;

import org.jspecify.annotations.NullMarked;
