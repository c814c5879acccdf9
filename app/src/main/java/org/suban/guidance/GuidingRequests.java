package org.suban.guidance;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.dispatch.TakingOut;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Shows the writer of a request that waits to be sent where it is dealt with instead; nothing of it is deleted. */
@Component
public class GuidingRequests {

    private final Reasons reasons;
    private final Guidances guidances;
    private final GuidanceTable table;
    private final TakingOut takingOut;
    private final Journal journal;

    GuidingRequests(Reasons reasons, Guidances guidances, GuidanceTable table, TakingOut takingOut, Journal journal) {
        this.reasons = reasons;
        this.guidances = guidances;
        this.table = table;
        this.takingOut = takingOut;
        this.journal = journal;
    }

    /** Of two, one who guides and one who sends or guides too, the first does it. */
    @Transactional
    public Decision<Guidance> guide(Staff by, RequestId id, String reason, @Nullable String words, Instant at) {
        var own = new OwnWords("words", words);
        if (!by.mayNameMatters()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "guidance.guides-only"));
        }
        var wrong = Objections.NONE.and(unknown(reason)).and(own.tooLong());
        if (wrong.any()) {
            return Decision.refused(wrong);
        }
        return takingOut.takeOut(id, at).map(it -> write(by, it, reason, own.orNull(), at));
    }

    private Optional<Refusal> unknown(String reason) {
        return reasons.find(reason).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.wrong("reason", "guidance.reason-unknown"));
    }

    private Guidance write(Staff by, RequestId id, String reason, @Nullable String words, Instant at) {
        var number = guidances.find(id).map(Guidance::number).orElse(0) + 1;
        var guidance = new Guidance(id, number, reason, words, by.actor(), at, null, null);
        table.insert(guidance);
        journal.append(new Entry(id, "guidance", "guided", by.actor(), at, Map.of("guidance", reason)));
        return guidance;
    }
}
