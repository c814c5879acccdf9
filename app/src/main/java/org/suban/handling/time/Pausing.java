package org.suban.handling.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suban.clock.Countdown;
import org.suban.clock.Countdown.Hold;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdowns;
import org.suban.clock.CountingDown;
import org.suban.clock.Move;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.identity.Staff;
import org.suban.journal.Actor;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;

/**
 * Holds the clock of a request while its unit waits for an office outside or the person (暂停), not longer at a time and
 * in all than the city allows in natural days; before that it runs again when the wait is over.
 */
@Component
public class Pausing {

    public static final int LONGEST_WORDS = 500;

    private final Handlings handlings;
    private final Countdowns countdowns;
    private final CountingDown counting;
    private final int days;
    private final int daysInAll;

    Pausing(
            Handlings handlings,
            Countdowns countdowns,
            CountingDown counting,
            @Value("${suban.handling.pause-days:15}") int days,
            @Value("${suban.handling.pause-days-in-all:30}") int daysInAll) {
        this.handlings = handlings;
        this.countdowns = countdowns;
        this.counting = counting;
        this.days = days;
        this.daysInAll = daysInAll;
    }

    /** Waiting for an office outside; which one and for what is in the words. */
    @Transactional
    public Decision<Countdown> hold(Staff by, RequestId request, @Nullable Integer forDays, String words, Instant at) {
        int asked = forDays == null ? 0 : forDays;
        var objections = Objections.NONE
                .and(when(asked < 1 || asked > days, Refusal.wrong("days", "handling.pause-days", days)))
                .and(when(
                        words.isBlank() || words.length() > LONGEST_WORDS,
                        Refusal.wrong("words", "handling.pause-words", LONGEST_WORDS)));
        return objections.any()
                ? Decision.refused(objections)
                : underway(by, request).then(it -> hold(it, asked, words.strip(), by.actor(), at));
    }

    /** The wait is over. */
    @Transactional
    public Decision<Countdown> release(Staff by, RequestId request, Instant at) {
        return underway(by, request)
                .then(it -> finish(request)
                        .flatMap(clock -> counting.release(clock.id(), by.actor(), at))
                        .map(Decision::granted)
                        .orElseGet(() -> overtaken("handling.not-paused")));
    }

    /** Waiting for the person, as long as that is allowed; where it is not, the clock runs on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitForAnswer(RequestId request, int atMost, String words, Actor by, Instant at) {
        int allowed = Math.min(Math.min(atMost, days), left(request, at));
        finish(request)
                .filter(it -> it.hold() == null && allowed > 0 && !at.isAfter(it.due()))
                .ifPresent(it -> counting.hold(it.id(), new Hold(at, at.plus(Duration.ofDays(allowed)), words), by));
    }

    /** What was held from that moment on; another wait is not ended by it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void goOnSince(RequestId request, Instant since, Actor by, Instant at) {
        finish(request)
                .filter(it -> it.hold() != null && it.hold().since().equals(since))
                .ifPresent(it -> counting.release(it.id(), by, at));
    }

    /** How many whole days it may still be held. */
    public int left(RequestId request, Instant at) {
        return daysInAll - (int) held(request, at).toDays();
    }

    /** How long it has been held so far, the running hold with it. */
    public Duration held(RequestId request, Instant at) {
        return finish(request).map(it -> held(it, at)).orElse(Duration.ZERO);
    }

    private Duration held(Countdown it, Instant at) {
        var sum = it.hold() == null ? Duration.ZERO : Duration.between(it.hold().since(), at);
        for (var move : countdowns.movesOf(it.id())) {
            if (move.why() instanceof Move.Held(var from, var to)) {
                sum = sum.plus(Duration.between(from, to));
            }
        }
        return sum;
    }

    private Decision<Countdown> hold(Handling it, int asked, String words, Actor by, Instant at) {
        var finish = finish(it.request()).orElseThrow();
        if (finish.hold() != null) {
            return overtaken("handling.paused-before");
        } else if (at.isAfter(finish.due())) {
            return overtaken("handling.time-over");
        } else if (asked > left(it.request(), at)) {
            return Decision.refused(Refusal.wrong("days", "handling.pause-in-all", daysInAll));
        }
        counting.hold(finish.id(), new Hold(at, at.plus(Duration.ofDays(asked)), words), by);
        return Decision.granted(finish(it.request()).orElseThrow());
    }

    private Optional<Countdown> finish(RequestId request) {
        return countdowns.newest(request, Kind.FINISH);
    }

    /** The sheet, held until the transaction ends, if this person's unit works on it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<Handling> underway(Staff by, RequestId request) {
        var sheet = handlings.locked(request).filter(it -> by.mayActFor(it.unit()));
        if (sheet.isEmpty()) {
            return Decision.refused(Refusal.because(Refusal.Kind.NOT_YOURS, "handling.not-your-unit"));
        }
        return sheet.get().step() == Step.UNDERWAY ? Decision.granted(sheet.get()) : overtaken("handling.not-underway");
    }

    private static <T> Decision<T> overtaken(String code) {
        return Decision.refused(Refusal.because(Refusal.Kind.OVERTAKEN, code));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
