/** What tests share: a database of their own, a clock to set, people to act as, and requests to act on. */
@NullMarked
package org.suban.support;

import org.jspecify.annotations.NullMarked;
