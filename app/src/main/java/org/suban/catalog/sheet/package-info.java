/** The list as files: read with every fault named, written so that reading it again changes nothing. */
@NullMarked
package org.suban.catalog.sheet;

import org.jspecify.annotations.NullMarked;
