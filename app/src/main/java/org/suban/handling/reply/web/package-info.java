/** The page on which templates are kept, and what a reply may begin with for programs. */
@NullMarked
package org.suban.handling.reply.web;

import org.jspecify.annotations.NullMarked;
