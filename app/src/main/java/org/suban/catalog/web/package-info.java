/** The list for programs. */
@NullMarked
package org.suban.catalog.web;

import org.jspecify.annotations.NullMarked;
