/** How far people let the machine go, in the city, in a class of the list or in an area. */
@NullMarked
@NamedInterface("mode")
package org.suban.dispatch.automation.mode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
