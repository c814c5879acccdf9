/** What a resident sees: the first page, the receipt, the way of the request, and the question whether it is solved. */
@NullMarked
package org.suban.casefile.web.resident;

import org.jspecify.annotations.NullMarked;
