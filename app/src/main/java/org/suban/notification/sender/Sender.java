package org.suban.notification.sender;

import org.suban.notification.Way;

/** Hands letters to a gateway; it waits for an answer only seconds, and tells nobody whom it wrote to. */
public interface Sender {

    Way way();

    /** Whether the operator named a gateway. */
    boolean isSet();

    Outcome send(Letter letter);
}
