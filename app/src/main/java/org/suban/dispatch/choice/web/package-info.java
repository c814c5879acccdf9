/** What everybody may see of choices: how often departments' own items were sent down. */
@NullMarked
package org.suban.dispatch.choice.web;

import org.jspecify.annotations.NullMarked;
