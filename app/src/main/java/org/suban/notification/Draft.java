package org.suban.notification;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suban.identity.StaffId;
import org.suban.journal.Line;

/** A message before it has a number, with the journal line it tells of. */
record Draft(
        Line line,
        Way way,
        @Nullable StaffId staff,
        Locale language,
        String subject,
        String body,
        String link,
        boolean urgent,
        State state,
        Instant notBefore) {}
