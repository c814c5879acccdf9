/** Photos: distrusted when they come, drawn anew before they are kept. */
@NullMarked
@NamedInterface("photo")
package org.suban.intake.photo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
