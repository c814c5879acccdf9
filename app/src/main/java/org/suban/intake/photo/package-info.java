/** Photos: distrusted when they come, drawn anew before they are kept. */
@NullMarked
package org.suban.intake.photo;

import org.jspecify.annotations.NullMarked;
