/** Speaking with the person: what counts as contact, and whose number is shown to whom. */
@NullMarked
@NamedInterface("contact")
package org.suban.handling.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
