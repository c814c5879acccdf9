package org.suban.notification.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.notification.State;
import org.suban.notification.Way;

public record OutboxView(
        String id,
        String receipt,
        String subject,
        Way way,
        String to,
        State state,
        int tries,
        @Nullable String trouble,
        Instant madeAt,
        Instant notBefore,
        @Nullable Instant sentAt) {}
