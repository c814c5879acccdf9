/** What programs are told when their call cannot even be read. */
@NullMarked
package org.suban.shared.web;

import org.jspecify.annotations.NullMarked;
