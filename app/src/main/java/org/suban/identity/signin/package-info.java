/** The doors: passwords and sessions for people, bearer tokens for programs, and who stands there. */
@NullMarked
package org.suban.identity.signin;

import org.jspecify.annotations.NullMarked;
