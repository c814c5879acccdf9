/** The resident's verdict, from a page or a program. */
@NullMarked
package org.suban.rating.web;

import org.jspecify.annotations.NullMarked;
