package org.suban.dispatch.ruling;

import org.suban.dispatch.Assignment;

/** Carries out where a ruling sends a request. */
public interface Moving {

    void send(Assignment it);
}
