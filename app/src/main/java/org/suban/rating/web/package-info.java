/** The resident's verdict, from a page or a program. */
@NullMarked
@NamedInterface("web")
package org.suban.rating.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
