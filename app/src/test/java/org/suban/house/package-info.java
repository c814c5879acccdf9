/** The house rules, held by machine: each rule has a sample that it must catch. */
@NullMarked
package org.suban.house;

import org.jspecify.annotations.NullMarked;
