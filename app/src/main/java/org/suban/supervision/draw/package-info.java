/** Spot checks (抽查): closings drawn at random, so that the draw can be repeated from its seed, and what was found. */
@NullMarked
package org.suban.supervision.draw;

import org.jspecify.annotations.NullMarked;
