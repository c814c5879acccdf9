/** The page on which a unit files evidence, its pictures, and the same for programs. */
@NullMarked
package org.suban.handling.evidence.web;

import org.jspecify.annotations.NullMarked;
