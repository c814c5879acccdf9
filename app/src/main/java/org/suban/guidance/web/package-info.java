/** Where staff show the way and look a second time, and where everybody reads the reasons. */
@NullMarked
package org.suban.guidance.web;

import org.jspecify.annotations.NullMarked;
