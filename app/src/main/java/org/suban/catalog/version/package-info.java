/** The list's versions: drafted, reviewed, approved by a second person, in force from a moment on. */
@NullMarked
package org.suban.catalog.version;

import org.jspecify.annotations.NullMarked;
