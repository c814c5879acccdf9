/** The hotline: an agent types what a caller says. */
@NullMarked
package org.suban.intake.channel.phone;

import org.jspecify.annotations.NullMarked;
