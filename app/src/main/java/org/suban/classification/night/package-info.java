/** Learning without anybody waiting: by command, and each night in a process of its own. */
@NullMarked
package org.suban.classification.night;

import org.jspecify.annotations.NullMarked;
