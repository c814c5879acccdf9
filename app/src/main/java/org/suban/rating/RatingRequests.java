package org.suban.rating;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.handling.closing.Resolution;
import org.suban.handling.closing.Said;
import org.suban.handling.closing.Solved;
import org.suban.handling.closing.Truth;
import org.suban.handling.reply.LikedReplies;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Takes the resident's verdict on the newest resolution, once; what says less than the handler said sends the request back to the same unit. */
@Component
public class RatingRequests {

    private static final int LONGEST_WORDS = 1000;

    private final Ratings ratings;
    private final Handlings handlings;
    private final HandlingRequests handling;
    private final LikedReplies replies;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    RatingRequests(
            Ratings ratings,
            Handlings handlings,
            HandlingRequests handling,
            LikedReplies replies,
            Journal journal,
            ApplicationEventPublisher events) {
        this.ratings = ratings;
        this.handlings = handlings;
        this.handling = handling;
        this.replies = replies;
        this.journal = journal;
        this.events = events;
    }

    /** The caller has made sure that this is the resident, by receipt and code, by a link, or in a call. */
    @Transactional
    public Decision<Rating> rate(RequestId request, Verdict verdict, Voice voice, Instant at) {
        var objections = objections(verdict);
        var solved = verdict.solved();
        var satisfied = verdict.satisfied();
        if (objections.any() || solved == null || satisfied == null) {
            return Decision.refused(objections);
        }
        if (handlings.locked(request).filter(it -> it.step() == Step.RESOLVED).isEmpty()) {
            return Decision.refused(Refusal.because(Kind.OVERTAKEN, "rating.not-resolved"));
        }
        var closing = handlings.resolutionsOf(request).getLast();
        var rating = new Rating(
                request,
                closing.number(),
                solved,
                satisfied,
                verdict.scores(),
                words(verdict),
                voice,
                denies(solved, closing.said()),
                at);
        return keep(rating, closing);
    }

    /** Who says that it was not true says that there is nothing left to solve. */
    private static boolean denies(Solved person, Said handler) {
        var claimed = handler.truth() == Truth.UNTRUE ? Solved.YES : handler.solved();
        return person.compareTo(claimed) > 0;
    }

    private Decision<Rating> keep(Rating it, Resolution closing) {
        if (!ratings.insert(it)) {
            return Decision.refused(Refusal.because(Kind.OVERTAKEN, "rating.rated-before"));
        }
        var detail = Map.<String, Object>of(
                "solved", it.solved().name(),
                "satisfied", it.satisfied(),
                "number", it.number(),
                "heard", it.voice().how().name());
        journal.append(new Entry(it.request(), "rating", "rated", it.voice().by(), it.at(), detail));
        events.publishEvent(it);
        if (it.isContent() && it.solved() == Solved.YES) {
            replies.like(it.request(), closing, it.at());
        }
        if (it.denies()) {
            handling.redo(it.request(), it.at());
            int times = (int)
                    ratings.of(it.request()).stream().filter(Rating::denies).count();
            events.publishEvent(new ClosingDenied(it.request(), times, it.at()));
        }
        return Decision.granted(it);
    }

    private static Objections objections(Verdict verdict) {
        var satisfied = verdict.satisfied();
        var words = verdict.words();
        return Objections.NONE
                .and(when(verdict.solved() == null, Refusal.wrong("solved", "rating.solved-missing")))
                .and(when(
                        satisfied == null || satisfied < 1 || satisfied > 5,
                        Refusal.wrong("satisfied", "rating.satisfied-missing")))
                .and(when(!verdict.scores().areSteps(), Refusal.wrong("speed", "rating.scores")))
                .and(when(
                        words != null && words.length() > LONGEST_WORDS,
                        Refusal.wrong("words", "rating.words-long", LONGEST_WORDS)));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }

    private static @Nullable String words(Verdict verdict) {
        var words = verdict.words();
        return words == null || words.isBlank() ? null : words.strip();
    }
}
