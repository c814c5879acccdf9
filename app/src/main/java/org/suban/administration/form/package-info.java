/** What the pages of areas and units share: fields, trees, and what follows from pressing "save". */
@NullMarked
package org.suban.administration.form;

import org.jspecify.annotations.NullMarked;
