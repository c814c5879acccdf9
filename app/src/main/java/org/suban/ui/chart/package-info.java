/** Charts, drawn by the server. */
@NullMarked
@NamedInterface("chart")
package org.suban.ui.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
