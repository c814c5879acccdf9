/** The verdict by a link that was sent with the reply: it opens one closing, once, for a time. */
@NullMarked
package org.suban.rating.link;

import org.jspecify.annotations.NullMarked;
