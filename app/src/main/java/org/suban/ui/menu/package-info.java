/** The doors of the house: a module declares its own, a person sees those that are theirs. */
@NullMarked
@NamedInterface("menu")
package org.suban.ui.menu;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
