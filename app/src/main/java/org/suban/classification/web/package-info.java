/** Where staff see which model names, how good it is and what it would say; and administrators choose another. */
@NullMarked
package org.suban.classification.web;

import org.jspecify.annotations.NullMarked;
