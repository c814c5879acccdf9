/** The city's rows in PostgreSQL. */
@NullMarked
package org.suban.organization.table;

import org.jspecify.annotations.NullMarked;
