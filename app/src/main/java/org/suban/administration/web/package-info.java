/** The administrator's pages about areas, units, posts, and the files that change them. */
@NullMarked
package org.suban.administration.web;

import org.jspecify.annotations.NullMarked;
