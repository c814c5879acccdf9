/** What rulings ask of the list, for its keepers to take into a draft or to dismiss. */
@NullMarked
package org.suban.dispatch.proposal;

import org.jspecify.annotations.NullMarked;
