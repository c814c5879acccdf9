/** What residents and staff do over HTTP, told so that it can be repeated as fast as the server allows. */
@NullMarked
package org.suban.benchmarks.client;

import org.jspecify.annotations.NullMarked;
