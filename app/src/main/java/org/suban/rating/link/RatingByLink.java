package org.suban.rating.link;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.handling.closing.Resolution;
import org.suban.intake.SignedLinks;
import org.suban.intake.SignedLinks.About;
import org.suban.intake.SignedLinks.Subject;
import org.suban.rating.Rating;
import org.suban.rating.RatingRequests;
import org.suban.rating.Ratings;
import org.suban.rating.Verdict;
import org.suban.rating.Voice;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Takes the verdict on the closing that a link names: the newest one, not rated yet, closed not longer ago than the city says. */
@Component
public class RatingByLink {

    private final SignedLinks links;
    private final Handlings handlings;
    private final Ratings ratings;
    private final RatingRequests rating;
    private final Duration valid;

    RatingByLink(
            SignedLinks links,
            Handlings handlings,
            Ratings ratings,
            RatingRequests rating,
            @Value("${suban.rating.link-days:30}") int days) {
        this.links = links;
        this.handlings = handlings;
        this.ratings = ratings;
        this.rating = rating;
        this.valid = Duration.ofDays(days);
    }

    /** What is to be judged, and of which request. */
    public record Judged(Subject subject, Resolution closing) {}

    @Transactional(readOnly = true)
    public Decision<Judged> open(String token, Instant at) {
        return links.read(About.CLOSING, token)
                .map(it -> open(it, at))
                .orElseGet(() -> refused(Kind.UNKNOWN, "rating.link-unknown"));
    }

    /** Holds the sheet meanwhile, so that nobody closes it anew in between. */
    @Transactional
    public Decision<Rating> rate(String token, Verdict verdict, Instant at) {
        links.read(About.CLOSING, token).ifPresent(it -> handlings.locked(it.request()));
        return open(token, at).then(it -> rating.rate(it.subject().request(), verdict, Voice.LINK, at));
    }

    private Decision<Judged> open(Subject it, Instant at) {
        var closed = handlings.find(it.request()).filter(sheet -> sheet.step() == Step.RESOLVED);
        if (ratings.of(it.request()).stream().anyMatch(one -> one.number() == it.number())) {
            return refused(Kind.OVERTAKEN, "rating.rated-before");
        } else if (closed.isEmpty()) {
            return refused(Kind.OVERTAKEN, "rating.link-over");
        }
        var newest = handlings.resolutionsOf(it.request()).getLast();
        return newest.number() == it.number() && !at.isAfter(newest.at().plus(valid))
                ? Decision.granted(new Judged(it, newest))
                : refused(Kind.OVERTAKEN, "rating.link-over");
    }

    private static <T> Decision<T> refused(Kind kind, String code) {
        return Decision.refused(Refusal.because(kind, code));
    }
}
