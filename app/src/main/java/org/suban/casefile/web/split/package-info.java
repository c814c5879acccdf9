/** Where a letter that holds several matters is split. */
@NullMarked
package org.suban.casefile.web.split;

import org.jspecify.annotations.NullMarked;
