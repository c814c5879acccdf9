/** How people want to be told: what members of staff have said of themselves, and the city's quiet hours. */
@NullMarked
package org.suban.notification.preference;

import org.jspecify.annotations.NullMarked;
