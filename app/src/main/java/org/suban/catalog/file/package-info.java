/** Files and single lines become the draft, the list becomes a file; what cannot be taken is told in full. */
@NullMarked
package org.suban.catalog.file;

import org.jspecify.annotations.NullMarked;
