/** Learns from orders whose right answer is known what new texts are about, and how far its own answers can be trusted. */
@NullMarked
package org.suban.classification.learning;

import org.jspecify.annotations.NullMarked;
