package org.suban.insight;

import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.Cities;
import org.suban.shared.RequestId;
import org.suban.support.Settled;
import org.suban.support.Stage;

/** A quiet week, and invented requests that are told to the journal. */
abstract class QuietWeek {

    static final String TREE = "02-03-01-001";
    static final Actor PERSON = Actor.staff(2);
    static final Actor MACHINE = Actor.machine("sure-enough");
    static final AtomicLong SERIAL = new AtomicLong();
    static final AtomicLong YEAR = new AtomicLong(2030);

    @Autowired
    FirstDispatch first;

    @Autowired
    FollowingDispatches following;

    @Autowired
    Settled settled;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** Each test has a March of its own, in which nothing else ends. */
    Week week;

    @BeforeEach
    void aQuietWeek() {
        week = Week.of(LocalDate.of((int) YEAR.incrementAndGet(), 3, 5));
    }

    RequestId sent(String unit, String item, Actor by) {
        return sent(by, unit, item);
    }

    RequestId sent(Actor by, String unit, String item) {
        var id = RequestId.of(LocalDate.of(2003, 3, 3), SERIAL.incrementAndGet());
        journal.append(new Entry(id, "dispatch", "dispatched", by, at(1), Map.of("unit", unit, "item", item)));
        return id;
    }

    RequestId sent(RequestId id, String unit, String item) {
        journal.append(new Entry(id, "dispatch", "dispatched", PERSON, at(2), Map.of("unit", unit, "item", item)));
        return id;
    }

    RequestId returned(RequestId id) {
        return tell(id, "dispatch", "returned", "parks");
    }

    RequestId finished(RequestId id, String unit) {
        return tell(id, "handling", "resolved", unit);
    }

    RequestId tell(RequestId id, String step, String kind, @Nullable String unit) {
        return tell(id, step, kind, unit, at(3));
    }

    RequestId tell(RequestId id, String step, String kind, @Nullable String unit, Instant at) {
        journal.append(new Entry(id, step, kind, PERSON, at, unit == null ? Map.of() : Map.of("unit", unit)));
        return id;
    }

    Instant at(int day) {
        return week.monday()
                .plusDays(day)
                .atTime(10, 0)
                .atZone(cities.get().zone())
                .toInstant();
    }

    void catchUp() {
        settled.await();
        following.catchUp();
    }

    Figure figure() {
        catchUp();
        return granted(first.read(stage.person("inspector"), new Weeks(week, week)));
    }

    List<Wrong> wrong() {
        catchUp();
        return granted(first.wrong(stage.person("inspector"), new Weeks(week, week), 0, 10));
    }

    Unfinished unfinished() {
        return figure().unfinished();
    }

    List<String> lines(By by) {
        return figure().by(by).stream()
                .map(it -> "%s %s: people %s, machine %s"
                        .formatted(it.key(), said(it.all()), said(it.people()), said(it.machine())))
                .toList();
    }

    static String said(Share share) {
        return share.right() + "/" + share.all();
    }

    Map<String, Object> row(RequestId id) {
        return rows().stream()
                .filter(it -> Objects.equals(it.get("request_id"), id.value()))
                .findFirst()
                .orElseThrow();
    }

    List<Map<String, Object>> rows() {
        return jdbc.sql("select * from dispatch_course order by request_id")
                .query()
                .listOfRows();
    }
}
