/** The handler's desk, as a page and for programs. */
@NullMarked
package org.suban.handling.web;

import org.jspecify.annotations.NullMarked;
