/** The request as a resource for programs, and its pages for residents and staff. */
@NullMarked
package org.suban.casefile.web;

import org.jspecify.annotations.NullMarked;
