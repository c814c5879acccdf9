package org.suban.notification.web;

import java.time.Instant;
import org.suban.notification.Message;

public record MessageView(String id, String subject, String body, String link, Instant at, boolean unread) {

    static MessageView of(Message it) {
        return new MessageView(
                it.id().toString(), it.subject(), it.body(), it.link(), it.madeAt(), it.readAt() == null);
    }
}
