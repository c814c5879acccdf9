/** Letters from another system, by file. */
@NullMarked
package org.suban.intake.channel.bulk;

import org.jspecify.annotations.NullMarked;
