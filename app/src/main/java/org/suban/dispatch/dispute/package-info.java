/** "Not ours": what a unit says when it returns a request, and how firmly a sending holds. */
@NullMarked
@NamedInterface("dispute")
package org.suban.dispatch.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
