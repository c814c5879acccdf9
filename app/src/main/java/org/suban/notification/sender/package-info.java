/** The ways out of the house, each behind the same door: mail by SMTP, and one format for gateways of SMS and chat. */
@NullMarked
package org.suban.notification.sender;

import org.jspecify.annotations.NullMarked;
