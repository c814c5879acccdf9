/** The inspector's desk, a unit's orders, spot checks, and the same for programs. */
@NullMarked
package org.suban.supervision.web;

import org.jspecify.annotations.NullMarked;
