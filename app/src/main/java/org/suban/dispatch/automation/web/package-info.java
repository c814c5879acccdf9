/** How the machine stands and what it may do, as a page and for programs. */
@NullMarked
package org.suban.dispatch.automation.web;

import org.jspecify.annotations.NullMarked;
