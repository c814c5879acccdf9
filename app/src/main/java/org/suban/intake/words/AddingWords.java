package org.suban.intake.words;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.Cities;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** The person adds words at any time, wherever the request stands; no clock begins anew and nothing is edited. */
@Component
public class AddingWords {

    private static final int LONGEST = 1000;
    private static final int MOST_A_DAY = 10;

    private final Additions additions;
    private final Cities cities;
    private final Journal journal;

    AddingWords(Additions additions, Cities cities, Journal journal) {
        this.additions = additions;
        this.cities = cities;
        this.journal = journal;
    }

    /** The caller has made sure that this is the resident, by receipt and code, and that there is such a request. */
    @Transactional
    public Decision<Addition> add(RequestId request, @Nullable String typed, Instant at) {
        var words = Words.clean(typed == null ? "" : typed);
        var wrong = wrong(words);
        if (wrong.isPresent()) {
            return Decision.refused(wrong.get());
        }
        additions.lock(request);
        if (additions.countSince(request, startOfDay(at)) >= MOST_A_DAY) {
            return Decision.refused(Refusal.because(Kind.TOO_OFTEN, "intake.additions-many", MOST_A_DAY));
        }
        var number = additions.insert(request, words, at);
        journal.append(new Entry(request, "intake", "words-added", Actor.RESIDENT, at, Map.of("added", number)));
        return Decision.granted(new Addition(request, number, words, at));
    }

    private static Optional<Refusal> wrong(String words) {
        if (Words.areBlank(words)) {
            return Optional.of(Refusal.wrong("words", "intake.addition-missing"));
        }
        return words.codePointCount(0, words.length()) > LONGEST
                ? Optional.of(Refusal.wrong("words", "intake.addition-long", LONGEST))
                : Optional.empty();
    }

    private Instant startOfDay(Instant at) {
        var zone = cities.get().zone();
        return at.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }
}
