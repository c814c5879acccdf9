/** Whose it is when two units say "not ours": one works meanwhile, an arbiter rules, the next dispute has a precedent. */
@NullMarked
package org.suban.dispatch.ruling;

import org.jspecify.annotations.NullMarked;
