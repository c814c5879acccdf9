/** What the machine may decide by itself: only where its own record says that it is right often enough, and where it is let. */
@NullMarked
@NamedInterface("automation")
package org.suban.dispatch.automation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
