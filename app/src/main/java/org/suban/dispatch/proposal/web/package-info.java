/** Where keepers of the list judge what rulings ask of it. */
@NullMarked
package org.suban.dispatch.proposal.web;

import org.jspecify.annotations.NullMarked;
