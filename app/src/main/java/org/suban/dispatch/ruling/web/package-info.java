/** The arbiter's pages, and the same for programs. */
@NullMarked
package org.suban.dispatch.ruling.web;

import org.jspecify.annotations.NullMarked;
