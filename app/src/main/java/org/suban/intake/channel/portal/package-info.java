/** The public form: anybody, without an account. */
@NullMarked
package org.suban.intake.channel.portal;

import org.jspecify.annotations.NullMarked;
