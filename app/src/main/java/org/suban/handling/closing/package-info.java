/** What a unit says when it closes: true or not, solved or not, why not, and a reply without anybody's number in it. */
@NullMarked
@NamedInterface("closing")
package org.suban.handling.closing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
