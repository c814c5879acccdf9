/** Small changes to the draft of the list that come from elsewhere, such as from a ruling. */
@NullMarked
@NamedInterface("amending")
package org.suban.catalog.amending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
