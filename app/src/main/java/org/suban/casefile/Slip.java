package org.suban.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.Suggestion;
import org.suban.intake.Received;
import org.suban.organization.UnitCode;

/** What a sender is told at once: the receipt, what it may be about, who has it and until when. */
public record Slip(
        Received received,
        CaseState state,
        List<Suggestion> suggestions,
        @Nullable UnitCode unit,
        @Nullable Instant due) {

    public Slip {
        suggestions = List.copyOf(suggestions);
    }
}
