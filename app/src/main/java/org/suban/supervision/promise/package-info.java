/** How each unit kept its promises, with what was granted beside it; and which dates a table of holidays has moved. */
@NullMarked
package org.suban.supervision.promise;

import org.jspecify.annotations.NullMarked;
