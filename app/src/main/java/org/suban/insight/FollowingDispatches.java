package org.suban.insight;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.database.Times;
import org.suban.journal.JournalReading;
import org.suban.journal.Line;
import org.suban.organization.Cities;
import org.suban.shared.RequestId;

/** Follows the journal and keeps the course of every request that was sent, a few seconds behind what happens. */
@Component
public class FollowingDispatches {

    static final String READER = "first-dispatch";

    private static final int LINES = 2_000;
    /** Other clocks tick on the same thread, so a long journal is read in several turns. */
    private static final int TURN = 20;

    private final JournalReading reading;
    private final CourseReading courses;
    private final CourseTable table;
    private final Cities cities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FollowingDispatches(
            JournalReading reading,
            CourseReading courses,
            CourseTable table,
            Cities cities,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.reading = reading;
        this.courses = courses;
        this.table = table;
        this.cities = cities;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void step() {
        // Before its city is loaded, a server cannot say in which week anything ended.
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

    /** Forgets everything; what the journal says now is read again from its first line. */
    public void startOver() {
        transaction.executeWithoutResult(status -> {
            reading.startOver(READER);
            table.throwAway();
            jdbc.sql("delete from insight_reader where name = :name")
                    .param("name", READER)
                    .update();
        });
    }

    private int readOn() {
        return reading.readOn(READER, LINES, this::take);
    }

    private void take(List<Line> lines) {
        var told =
                lines.stream().filter(it -> Meaning.of(it.entry()).isPresent()).toList();
        var known = table.all(requests(told));
        var gone = new HashSet<>(known.keySet());
        told.forEach(it -> courses.take(it.entry(), known));
        gone.removeAll(known.keySet());
        table.remove(gone);
        table.put(known.values(), cities.get().zone());
        note(lines.getLast());
    }

    private static Set<RequestId> requests(List<Line> lines) {
        return lines.stream().map(it -> it.entry().request()).collect(Collectors.toSet());
    }

    private void note(Line last) {
        jdbc.sql("""
                insert into insight_reader (name, up_to)
                values (:name, :upTo)
                on conflict (name) do update set up_to = excluded.up_to
                """)
                .params(Map.of("name", READER, "upTo", Times.column(last.entry().at())))
                .update();
    }
}
