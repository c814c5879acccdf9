/** What a reply may begin with: templates that units and the city keep, and replies with which people were content. */
@NullMarked
@NamedInterface("reply")
package org.suban.handling.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
