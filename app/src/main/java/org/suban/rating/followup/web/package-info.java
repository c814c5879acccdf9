/** The desk of those who ask, as a page and for programs. */
@NullMarked
package org.suban.rating.followup.web;

import org.jspecify.annotations.NullMarked;
