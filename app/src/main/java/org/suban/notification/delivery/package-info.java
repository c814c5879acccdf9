/** What leaves the house: one outbox, tried again and again, sent by one node at a time, and shown where it is stuck. */
@NullMarked
package org.suban.notification.delivery;

import org.jspecify.annotations.NullMarked;
