/** The page and the form by which a request is handed over, and the same for programs. */
@NullMarked
package org.suban.handling.holder.web;

import org.jspecify.annotations.NullMarked;
