/** Where a unit asks the person, where the person answers by the link, and the same for programs. */
@NullMarked
package org.suban.handling.question.web;

import org.jspecify.annotations.NullMarked;
