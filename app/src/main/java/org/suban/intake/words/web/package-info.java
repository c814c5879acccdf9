/** Words that a program adds for the person. */
@NullMarked
package org.suban.intake.words.web;

import org.jspecify.annotations.NullMarked;
