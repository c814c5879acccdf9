/** The service counter: an agent types what a visitor says. */
@NullMarked
package org.suban.intake.channel.counter;

import org.jspecify.annotations.NullMarked;
