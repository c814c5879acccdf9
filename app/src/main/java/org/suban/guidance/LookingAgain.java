package org.suban.guidance;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.dispatch.TakingOut;
import org.suban.guidance.Guidance.SecondLook;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** A second person looks at an objection (复核): it stands, with words for the resident, or the request goes back to be sent at once. */
@Component
public class LookingAgain {

    private final Guidances guidances;
    private final GuidanceTable table;
    private final TakingOut takingOut;
    private final Journal journal;

    LookingAgain(Guidances guidances, GuidanceTable table, TakingOut takingOut, Journal journal) {
        this.guidances = guidances;
        this.table = table;
        this.takingOut = takingOut;
        this.journal = journal;
    }

    /** Never by whoever guided it; of two the first. */
    @Transactional
    public Decision<SecondLook> look(Staff by, RequestId request, boolean upheld, @Nullable String words, Instant at) {
        if (!by.mayLookAgain()) {
            return refused(Kind.NOT_YOURS, "guidance.lookers-only");
        }
        var own = new OwnWords("words", words);
        var wrong = own.tooLong().or(() -> upheld ? own.missing("guidance.uphold-words") : Optional.empty());
        if (wrong.isPresent()) {
            return Decision.refused(wrong.get());
        }
        return guidances
                .find(request)
                .map(it -> keep(it, new SecondLook(upheld, own.orNull(), by.actor(), at)))
                .orElseGet(() -> refused(Kind.UNKNOWN, "guidance.unknown"));
    }

    private Decision<SecondLook> keep(Guidance of, SecondLook it) {
        if (of.objection() == null) {
            return refused(Kind.OVERTAKEN, "guidance.no-objection");
        } else if (of.by().equals(it.by())) {
            return refused(Kind.NOT_YOURS, "guidance.own-guidance");
        } else if (of.look() != null || !table.insert(of, it)) {
            return refused(Kind.OVERTAKEN, "guidance.looked-before");
        }
        var kind = it.upheld() ? "guidance-upheld" : "guidance-lifted";
        journal.append(new Entry(of.request(), "guidance", kind, it.by(), it.at(), Map.of("guidance", of.reason())));
        if (!it.upheld()) {
            takingOut.putBack(of.request(), "objected", it.at());
        }
        return Decision.granted(it);
    }

    private static <T> Decision<T> refused(Kind kind, String code) {
        return Decision.refused(Refusal.because(kind, code));
    }
}
