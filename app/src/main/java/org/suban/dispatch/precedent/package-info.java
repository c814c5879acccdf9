/** What was like a waiting request before: how units dealt with it, and what lies open beside it. */
@NullMarked
package org.suban.dispatch.precedent;

import org.jspecify.annotations.NullMarked;
