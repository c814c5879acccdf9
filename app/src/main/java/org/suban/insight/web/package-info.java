/** The city's figures, as pages with their tables and for programs. */
@NullMarked
package org.suban.insight.web;

import org.jspecify.annotations.NullMarked;
