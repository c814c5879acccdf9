/** Signing in, the first administrator, and the administrator's pages about people. */
@NullMarked
package org.suban.identity.web;

import org.jspecify.annotations.NullMarked;
