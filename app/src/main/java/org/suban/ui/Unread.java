package org.suban.ui;

import java.security.Principal;

/** Supplied as a bean by the module that keeps messages, and shown as the number beside the bell on every page of staff. */
@FunctionalInterface
public interface Unread {

    int of(Principal person);
}
