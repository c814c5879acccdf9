package org.suban.handling.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.suban.handling.closing.DeadEnd.Ground;

/** What a handler says of what cannot be solved, as typed. */
public record EndAsked(
        @Nullable Ground ground,
        String route,
        @Nullable LocalDate lookAgain,
        String whyNot,
        String publicReply,
        String internalAccount) {}
