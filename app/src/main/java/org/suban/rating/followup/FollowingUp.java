package org.suban.rating.followup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.WorkClosed;
import org.suban.identity.Staff;
import org.suban.intake.Contact;
import org.suban.intake.ContactVault;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.rating.Rating;
import org.suban.rating.RatingRequests;
import org.suban.rating.Verdict;
import org.suban.rating.Voice;
import org.suban.rating.followup.FollowUp.CameTo;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Somebody who is not of the unit that closed it asks the person, tries three times, and writes down what the person says. */
@Component
public class FollowingUp {

    public static final int LONGEST_WORDS = 500;
    static final int TRIES = 3;
    private static final int MOST = 50;

    private final FollowUpTable table;
    private final FollowUpRule rule;
    private final RatingRequests rating;
    private final ContactVault vault;
    private final Units units;
    private final Journal journal;

    FollowingUp(
            FollowUpTable table,
            FollowUpRule rule,
            RatingRequests rating,
            ContactVault vault,
            Units units,
            Journal journal) {
        this.table = table;
        this.rule = rule;
        this.rating = rating;
        this.vault = vault;
        this.units = units;
        this.journal = journal;
    }

    @EventListener
    void on(WorkClosed event) {
        table.end(event.request(), "NO_ANSWER", event.at());
        rule.why(event).ifPresent(it -> table.list(event.request(), event.number(), event.unit(), it, event.at()));
    }

    /** Whoever was heard, by whichever way, need not be asked again. */
    @EventListener
    void on(Rating event) {
        table.end(event.request(), "RATED", event.at());
    }

    /** What this person may ask about, the longest waiting first. */
    public List<FollowUp> waitingFor(Staff by) {
        return by.mayFollowUp() ? table.open(own(by), MOST) : List.of();
    }

    /** Empty if there is nothing to ask, or not for this person. */
    @Transactional
    public Optional<FollowUp> find(Staff by, RequestId request) {
        return open(by, request) instanceof Decision.Granted<FollowUp>(var it) ? Optional.of(it) : Optional.empty();
    }

    public FollowUpCount count(Instant since) {
        return table.count(since);
    }

    /** Somebody tried; after the third time that nobody answers it is left at that. */
    @Transactional
    public Decision<FollowUp> attempt(Staff by, RequestId request, CameTo cameTo, String words, Instant at) {
        if (words.length() > LONGEST_WORDS) {
            return Decision.refused(Refusal.wrong("words", "rating.attempt-words", LONGEST_WORDS));
        }
        return open(by, request).map(it -> tried(it, cameTo, words.strip(), by, at));
    }

    /** The person was reached and says this; what is missing is not guessed. */
    @Transactional
    public Decision<Rating> verdict(Staff by, RequestId request, Verdict said, Instant at) {
        return open(by, request)
                .then(it -> rating.rate(request, said, new Voice(Voice.How.CALL, by.actor()), at)
                        .map(rated -> {
                            tried(it, CameTo.REACHED, "", by, at);
                            return rated;
                        }));
    }

    /** To call; who looked is written down. */
    @Transactional
    public Decision<Contact> contact(Staff by, RequestId request, Instant at) {
        return open(by, request)
                .then(it -> vault.reveal(by, request, "follow-up", at)
                        .map(Decision::granted)
                        .orElseGet(() -> refused(Kind.UNKNOWN, "rating.no-contact")));
    }

    private FollowUp tried(FollowUp it, CameTo cameTo, String words, Staff by, Instant at) {
        table.attempt(it, cameTo, words, by.actor(), at);
        journal.append(new Entry(
                it.request(), "rating", "follow-up-attempted", by.actor(), at, Map.of("came-to", cameTo.name())));
        if (cameTo == CameTo.REFUSED) {
            table.end(it.request(), "REFUSED", at);
        } else if (cameTo != CameTo.REACHED && it.attempts() + 1 >= TRIES) {
            table.end(it.request(), "NO_ANSWER", at);
        }
        return it;
    }

    private Decision<FollowUp> open(Staff by, RequestId request) {
        if (!by.mayFollowUp()) {
            return refused(Kind.NOT_YOURS, "rating.callers-only");
        }
        var it = table.locked(request);
        if (it.isEmpty()) {
            return refused(Kind.OVERTAKEN, "rating.nothing-to-ask");
        }
        return units.today(it.get().unit()).value().equals(own(by))
                ? refused(Kind.NOT_YOURS, "rating.own-unit")
                : Decision.granted(it.get());
    }

    private static String own(Staff by) {
        UnitCode unit = by.unit();
        return unit == null ? "" : unit.value();
    }

    private static <T> Decision<T> refused(Kind kind, String code) {
        return Decision.refused(Refusal.because(kind, code));
    }
}
