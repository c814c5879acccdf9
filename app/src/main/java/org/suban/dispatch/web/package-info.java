/** The dispatcher's queue, as a page and for programs. */
@NullMarked
package org.suban.dispatch.web;

import org.jspecify.annotations.NullMarked;
