/** The city for maps and programs. */
@NullMarked
package org.suban.organization.web;

import org.jspecify.annotations.NullMarked;
