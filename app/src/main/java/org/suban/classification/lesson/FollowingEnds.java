package org.suban.classification.lesson;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.classification.RequestEnded;
import org.suban.journal.Entry;
import org.suban.journal.JournalReading;
import org.suban.journal.Line;
import org.suban.organization.UnitCode;

/** Follows the journal and keeps how each request ended, some seconds behind what happens. */
@Component
public class FollowingEnds {

    private static final String READER = "lessons";
    private static final int LINES = 2_000;

    /** Other clocks tick on the same thread, so a long journal is read in several turns. */
    private static final int TURN = 20;

    private final JournalReading reading;
    private final Lessons lessons;
    private final ApplicationEventPublisher events;

    FollowingEnds(JournalReading reading, Lessons lessons, ApplicationEventPublisher events) {
        this.reading = reading;
        this.lessons = lessons;
        this.events = events;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void step() {
        for (int n = 0; n < TURN && readOn() == LINES; n++) {
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
        return reading.readOn(
                READER, LINES, lines -> lines.stream().map(Line::entry).forEach(this::take));
    }

    /** What is sent on, taken back, ruled or done again teaches what it ends with. */
    private void take(Entry line) {
        switch (line.step() + "/" + line.kind()) {
            case "dispatch/dispatched" -> lessons.sent(line.request(), new ItemCode(said(line, "item")), unit(line));
            case "handling/resolved" -> tell(lessons.ended(line.request(), unit(line), line.at()));
            case "handling/redone" -> lessons.goesOn(line.request());
            default -> {
                // Other lines say nothing about the end.
            }
        }
    }

    private void tell(List<Lesson> ended) {
        ended.forEach(it -> events.publishEvent(new RequestEnded(it.request(), it.item(), it.unit(), it.endedAt())));
    }

    private static UnitCode unit(Entry line) {
        return new UnitCode(said(line, "unit"));
    }

    private static String said(Entry line, String what) {
        return String.valueOf(line.detail().get(what));
    }
}
