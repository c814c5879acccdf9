package org.suban.guidance;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.guidance.Guidance.Objection;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Whoever was shown another way says that it is for us after all, once; then a second person has to look. */
@Component
public class ObjectingToGuidance {

    private final Guidances guidances;
    private final GuidanceTable table;
    private final Journal journal;

    ObjectingToGuidance(Guidances guidances, GuidanceTable table, Journal journal) {
        this.guidances = guidances;
        this.table = table;
        this.journal = journal;
    }

    /** The caller has made sure that this is the resident, by receipt and code. */
    @Transactional
    public Decision<Guidance> object(RequestId request, @Nullable String words, Instant at) {
        var own = new OwnWords("words", words);
        var wrong =
                Objections.NONE.and(own.missing("guidance.objection-missing")).and(own.tooLong());
        if (wrong.any()) {
            return Decision.refused(wrong);
        }
        return guidances
                .find(request)
                .filter(Guidance::holds)
                .map(it -> keep(it, new Objection(Objects.requireNonNull(own.orNull()), at)))
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.OVERTAKEN, "guidance.not-guided")));
    }

    private Decision<Guidance> keep(Guidance to, Objection objection) {
        if (!table.insert(to, objection)) {
            return Decision.refused(Refusal.because(Kind.OVERTAKEN, "guidance.objected-before"));
        }
        journal.append(new Entry(
                to.request(), "guidance", "objected", Actor.RESIDENT, objection.at(), Map.of("guidance", to.reason())));
        return Decision.granted(to);
    }
}
