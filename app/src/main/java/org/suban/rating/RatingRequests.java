package org.suban.rating;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Takes the resident's verdict on the newest resolution, once; "not solved" sends the request back to the same unit. */
@Component
public class RatingRequests {

    private static final int LONGEST_WORDS = 1000;

    private final Ratings ratings;
    private final Handlings handlings;
    private final HandlingRequests handling;
    private final Journal journal;

    RatingRequests(Ratings ratings, Handlings handlings, HandlingRequests handling, Journal journal) {
        this.ratings = ratings;
        this.handlings = handlings;
        this.handling = handling;
        this.journal = journal;
    }

    /** The caller has made sure that this is the resident, by receipt and code. */
    @Transactional
    public Decision<Rating> rate(RequestId request, Verdict verdict, Instant at) {
        var objections = objections(verdict);
        var solved = verdict.solved();
        var satisfied = verdict.satisfied();
        if (objections.any() || solved == null || satisfied == null) {
            return Decision.refused(objections);
        }
        var resolved = handlings.find(request).filter(it -> it.step() == Step.RESOLVED);
        if (resolved.isEmpty()) {
            return Decision.refused(Refusal.because(Kind.OVERTAKEN, "rating.not-resolved"));
        }
        var number = handlings.resolutionsOf(request).size();
        return keep(new Rating(request, number, solved, satisfied, words(verdict), at));
    }

    private Decision<Rating> keep(Rating rating) {
        if (!ratings.insert(rating)) {
            return Decision.refused(Refusal.because(Kind.OVERTAKEN, "rating.rated-before"));
        }
        journal.append(new Entry(
                rating.request(),
                "rating",
                "rated",
                Actor.RESIDENT,
                rating.at(),
                Map.of("solved", rating.solved(), "satisfied", rating.satisfied(), "number", rating.number())));
        if (!rating.solved()) {
            handling.redo(rating.request(), rating.at());
        }
        return Decision.granted(rating);
    }

    private static Objections objections(Verdict verdict) {
        var objections = Objections.NONE;
        if (verdict.solved() == null) {
            objections = objections.and(Refusal.wrong("solved", "rating.solved-missing"));
        }
        if (verdict.satisfied() == null) {
            objections = objections.and(Refusal.wrong("satisfied", "rating.satisfied-missing"));
        }
        var words = verdict.words();
        if (words != null && words.length() > LONGEST_WORDS) {
            objections = objections.and(Refusal.wrong("words", "rating.words-long", LONGEST_WORDS));
        }
        return objections;
    }

    private static @Nullable String words(Verdict verdict) {
        var words = verdict.words();
        return words == null || words.isBlank() ? null : words.strip();
    }
}
