/** The host's page of its parts, the co-host's page of one, and both for programs. */
@NullMarked
package org.suban.handling.part.web;

import org.jspecify.annotations.NullMarked;
