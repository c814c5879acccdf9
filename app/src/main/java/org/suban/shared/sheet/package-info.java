/** Tables as they travel in files: opened with distrust, written plainly, and every fault said in words. */
@NullMarked
@NamedInterface("sheet")
package org.suban.shared.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
