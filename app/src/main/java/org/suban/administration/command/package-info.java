/** The city by files from the command line. */
@NullMarked
package org.suban.administration.command;

import org.jspecify.annotations.NullMarked;
