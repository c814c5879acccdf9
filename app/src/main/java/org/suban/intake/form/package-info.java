/** What people's forms have in common: choosing what it is about, and where it is. */
@NullMarked
package org.suban.intake.form;

import org.jspecify.annotations.NullMarked;
