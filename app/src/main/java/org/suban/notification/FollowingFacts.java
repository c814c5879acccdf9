package org.suban.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.suban.identity.People;
import org.suban.journal.JournalReading;
import org.suban.journal.Line;
import org.suban.notification.Drafting.Draft;
import org.suban.organization.Cities;
import org.suban.organization.Units;

/** Follows the journal and makes the messages that the rules ask for; a line read twice is told once. */
@Component
public class FollowingFacts {

    static final String READER = "notification";

    private static final int LINES = 500;
    private static final int TURN = 20;
    /** On the day a city begins with notices, the years before are no news. */
    private static final Duration NEWS = Duration.ofDays(1);

    private final JournalReading reading;
    private final Drafting drafting;
    private final MessageTable table;
    private final People people;
    private final Units units;
    private final Cities cities;
    private final Clock clock;

    FollowingFacts(
            JournalReading reading,
            Drafting drafting,
            MessageTable table,
            People people,
            Units units,
            Cities cities,
            Clock clock) {
        this.reading = reading;
        this.drafting = drafting;
        this.table = table;
        this.people = people;
        this.units = units;
        this.cities = cities;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 6_000)
    void step() {
        for (int n = 0; n < TURN && cities.find().isPresent() && readOn() == LINES; n++) {
            // A whole batch means there may be more.
        }
    }

    /** Until nothing is left that may be read yet. */
    public void catchUp() {
        while (readOn() > 0) {
            // The next batch.
        }
    }

    private int readOn() {
        return reading.readOn(READER, LINES, lines -> take(lines, clock.instant()));
    }

    private void take(List<Line> lines, Instant at) {
        var news = lines.stream()
                .filter(it -> it.entry().at().isAfter(at.minus(NEWS)))
                .filter(it -> it.entry().kind().equals("undone")
                        || !Rules.of(it.entry()).isEmpty())
                .toList();
        if (news.isEmpty()) {
            return;
        }
        var roster = new Roster(people.all(), units);
        var drafts = new ArrayList<Draft>();
        for (var line : news) {
            if (line.entry().kind().equals("undone")) {
                table.insert(drafts, at);
                drafts.clear();
                table.takeBack(line.entry().request());
            } else {
                drafts.addAll(drafting.of(line, Rules.of(line.entry()), roster));
            }
        }
        table.insert(drafts, at);
    }
}
