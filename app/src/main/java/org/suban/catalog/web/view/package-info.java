/** What the pages of the list show. */
@NullMarked
package org.suban.catalog.web.view;

import org.jspecify.annotations.NullMarked;
