package org.suban.dispatch.automation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.classification.NamingChanged;
import org.suban.classification.RequestEnded;
import org.suban.classification.record.Held;
import org.suban.classification.record.Trust;
import org.suban.database.OneAtATime;
import org.suban.organization.Cities;
import org.suban.organization.Units;

/** Compares what the machine said with how requests ended, and each day sets anew from how sure on it may act. */
@Component
public class Measuring {

    /** Older ends tell of units and words that may have changed since. */
    private static final Duration RECORD = Duration.ofDays(180);

    private static final int MOST = 20_000;

    private final VerdictTable verdicts;
    private final Limits limits;
    private final Rehearsing rehearsing;
    private final StoppingItself stopping;
    private final Units units;
    private final Cities cities;
    private final OneAtATime alone;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final double target;

    Measuring(
            VerdictTable verdicts,
            Limits limits,
            Rehearsing rehearsing,
            StoppingItself stopping,
            Units units,
            Cities cities,
            OneAtATime alone,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${suban.dispatch.target}") double target) {
        this.verdicts = verdicts;
        this.limits = limits;
        this.rehearsing = rehearsing;
        this.stopping = stopping;
        this.units = units;
        this.cities = cities;
        this.alone = alone;
        this.transaction = transaction;
        this.clock = clock;
        this.target = target;
    }

    /** The heir of a merged unit finishes what its forerunner would have been sent. */
    @EventListener
    void on(RequestEnded event) {
        var ended = units.today(event.unit());
        verdicts.unitsSaidOf(event.request())
                .forEach(said -> verdicts.end(
                        event.request(), said, event.unit(), units.today(said).equals(ended), event.at()));
    }

    /** What names from now on brings the record of its rehearsal, so that it need not begin without any; the day is measured whole, as its limits are those of the day. */
    @EventListener
    void on(NamingChanged event) {
        rehearsing.of(event.classifier());
        measure(event.at());
    }

    @Scheduled(fixedDelay = 10, initialDelay = 3, timeUnit = TimeUnit.MINUTES)
    void look() {
        var now = clock.instant();
        if (cities.find().isPresent() && isNewDay(now)) {
            alone.tryTo("automation", () -> isNewDay(now) && measure(now));
        }
    }

    private boolean isNewDay(Instant now) {
        var zone = cities.get().zone();
        return limits.lastSet()
                .filter(it ->
                        it.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate()))
                .isEmpty();
    }

    /** As at the end of each day; says whether the machine stopped itself anywhere. */
    public boolean measure(Instant at) {
        return Objects.requireNonNull(transaction.execute(status -> {
            verdicts.classifiersSince(at.minus(RECORD)).forEach(it -> setLimits(it, at));
            return stopping.whereBelow(target, at);
        }));
    }

    private void setLimits(String classifier, Instant at) {
        for (var voice : Voice.values()) {
            var record = verdicts.record(classifier, voice, at.minus(RECORD), MOST);
            limits.insert(limit(classifier, voice, record, at));
        }
    }

    private Limit limit(String classifier, Voice voice, List<Held> record, Instant at) {
        var trust = Trust.of(record, target);
        var enough = record.stream()
                .filter(it -> trust.allows(it.guesses().getFirst()))
                .toList();
        int good = (int) enough.stream().filter(Held::hit).count();
        return new Limit(classifier, voice, trust, record.size(), enough.size(), good, at);
    }
}
