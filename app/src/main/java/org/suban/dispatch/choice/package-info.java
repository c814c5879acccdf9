/** What a person chose, read and held against the rules: which item, which unit, and whether it may be sent down there. */
@NullMarked
@NamedInterface("choice")
package org.suban.dispatch.choice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
