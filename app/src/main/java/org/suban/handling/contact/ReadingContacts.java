package org.suban.handling.contact;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;

/** Holds what is said of a contact against the sheet: it was after the request came to the unit, and is not to come. */
public final class ReadingContacts {

    public static final int LONGEST_NOTE = 4000;

    private ReadingContacts() {}

    public static Objections objections(FirstContact.Noted said, Instant offeredAt, Instant at) {
        var note = said.note().strip();
        var lasted = said.lasted();
        return Objections.NONE
                .and(when(
                        note.isEmpty() || note.length() > LONGEST_NOTE,
                        Refusal.wrong("note", "handling.note-missing", LONGEST_NOTE)))
                .and(when(
                        said.how().lasts() && lasted == null || lasted != null && lasted.isNegative(),
                        Refusal.wrong("lasted", "handling.contact-length")))
                .and(when(isElsewhen(said.at(), offeredAt, at), Refusal.wrong("at", "handling.contact-when")));
    }

    private static boolean isElsewhen(@Nullable Instant when, Instant offeredAt, Instant at) {
        return when != null && (when.isAfter(at) || when.isBefore(offeredAt));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
