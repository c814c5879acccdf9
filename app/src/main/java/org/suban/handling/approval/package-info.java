/** What a handler may not do alone: take more time, or end what cannot be solved; another person answers. */
@NullMarked
@NamedInterface("approval")
package org.suban.handling.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
