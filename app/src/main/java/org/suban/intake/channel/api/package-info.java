/** Other programs, by REST. */
@NullMarked
package org.suban.intake.channel.api;

import org.jspecify.annotations.NullMarked;
