/** Tables as they travel in files: opened with distrust, written plainly, and every fault said in words. */
@NullMarked
package org.suban.shared.sheet;

import org.jspecify.annotations.NullMarked;
