package org.suban.notification.sender;

import java.time.Instant;

/** A message with its address, which exists here only from the look-up to the sending; {@code link} is a path. */
public record Letter(
        String id, String event, String receipt, String to, String subject, String text, String link, Instant at) {

    @Override
    public String toString() {
        return "Letter[" + id + "]";
    }
}
