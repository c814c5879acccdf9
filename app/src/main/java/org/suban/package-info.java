/** Suban 速办: takes what residents ask of local government to the right desk and follows it until they say it is solved. */
@NullMarked
package org.suban;

import org.jspecify.annotations.NullMarked;
