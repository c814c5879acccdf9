/** The administrator's pages about units and the posts in them. */
@NullMarked
package org.suban.administration.web.unit;

import org.jspecify.annotations.NullMarked;
