/** What dispatch asks of the desk where its requests lie; the step that keeps that desk answers. */
@NullMarked
@NamedInterface("unitdesk")
package org.suban.dispatch.unitdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
