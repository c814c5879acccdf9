/** Where staff read their messages and say how they want them, and where administrators see the outbox. */
@NullMarked
package org.suban.notification.web;

import org.jspecify.annotations.NullMarked;
