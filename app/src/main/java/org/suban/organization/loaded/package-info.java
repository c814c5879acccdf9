/** The city as it is held in memory, and how each node notices that it has changed. */
@NullMarked
package org.suban.organization.loaded;

import org.jspecify.annotations.NullMarked;
