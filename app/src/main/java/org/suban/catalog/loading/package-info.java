/** The list of a new city: composed from its folder and taken as version 1. */
@NullMarked
package org.suban.catalog.loading;

import org.jspecify.annotations.NullMarked;
