package org.suban.handling.closing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;

/** What the unit says it did (办结): a reply for the resident and an account for the office, kept apart; with a dead end where it cannot be solved. */
public record Resolution(int number, Said said, @Nullable DeadEnd deadEnd, Actor by, Instant at) {

    public String publicReply() {
        return said.publicReply();
    }

    public String internalAccount() {
        return said.internalAccount();
    }
}
