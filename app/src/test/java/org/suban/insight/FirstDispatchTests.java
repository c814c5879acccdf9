package org.suban.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.handling.HandlingRequests;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.Cities;
import org.suban.rating.RatingRequests;
import org.suban.rating.Verdict;
import org.suban.shared.RequestId;
import org.suban.support.Settled;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** A few invented requests, told to the journal, with the figure counted by hand. */
@SubanTest
class FirstDispatchTests {

    private static final String TREE = "02-03-01-001";
    private static final Actor PERSON = Actor.staff(2);
    private static final Actor MACHINE = Actor.machine("sure-enough");
    private static final AtomicLong SERIAL = new AtomicLong();
    private static final AtomicLong YEAR = new AtomicLong(2030);

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
    Dispatching dispatching;

    @Autowired
    HandlingRequests handling;

    @Autowired
    RatingRequests rating;

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** Each test has a March of its own, in which nothing else ends. */
    private Week week;

    @BeforeEach
    void aQuietWeek() {
        week = Week.of(LocalDate.of((int) YEAR.incrementAndGet(), 3, 5));
    }

    @Test
    void countsByHand() {
        finished(sent("parks", TREE, PERSON), "parks");
        finished(sent("parks", LAMP, MACHINE), "parks");
        finished(sent(sent(PERSON, "parks", LAMP), "water-affairs", LAMP), "water-affairs");
        assertThat(lines(By.UNIT)).containsExactly("parks 2/3: people 1/2, machine 1/1");
        assertThat(lines(By.ITEM))
                .containsExactly(LAMP + " 1/2: people 0/1, machine 1/1", TREE + " 1/1: people 1/1, machine 0/0");
        assertThat(lines(By.SENDER))
                .containsExactly("PERSON 1/2: people 1/2, machine 0/0", "MACHINE 1/1: people 0/0, machine 1/1");
        assertThat(lines(By.WEEK)).containsExactly(week.monday() + " 2/3: people 1/2, machine 1/1");
        assertThat(figure().total().all()).isEqualTo(new Share(2, 3));
    }

    @Test
    void sentOnToAnotherUnitIsWrongAndListedWithBothUnits() {
        var id = finished(sent(returned(sent("parks", LAMP, MACHINE)), "water-affairs", TREE), "water-affairs");
        assertThat(wrong()).singleElement().satisfies(it -> {
            assertThat(it.request()).isEqualTo(id);
            assertThat(it.firstUnit().value()).isEqualTo("parks");
            assertThat(it.firstItem().value()).isEqualTo(LAMP);
            assertThat(it.byMachine()).isTrue();
            assertThat(it.lastUnit().value()).isEqualTo("water-affairs");
            assertThat(it.lastItem().value()).isEqualTo(TREE);
            assertThat(it.rounds()).isEqualTo(2);
        });
    }

    @Test
    void backAtTheSameUnitWithoutAnotherBetweenIsRight() {
        finished(sent(returned(sent("parks", LAMP, PERSON)), "parks", LAMP), "parks");
        assertThat(lines(By.UNIT)).containsExactly("parks 1/1: people 1/1, machine 0/0");
        finished(sent(sent(sent("parks", LAMP, PERSON), "water-affairs", LAMP), "parks", LAMP), "parks");
        assertThat(lines(By.UNIT)).containsExactly("parks 1/2: people 1/2, machine 0/0");
    }

    @Test
    void ruledOnIsASecondDecisionWhoeverFinishesIt() {
        finished(tell(sent("parks", LAMP, PERSON), "dispatch", "ruled", "parks"), "parks");
        assertThat(lines(By.UNIT)).containsExactly("parks 0/1: people 0/1, machine 0/0");
    }

    @Test
    void aSendingThatWasTakenBackAtOnceWasNone() {
        var undone = tell(sent("water-affairs", LAMP, PERSON), "dispatch", "undone", "water-affairs");
        finished(sent(undone, "parks", LAMP), "parks");
        assertThat(lines(By.UNIT)).containsExactly("parks 1/1: people 1/1, machine 0/0");
    }

    @Test
    void aHandOverThatNobodyTellsShowsInTheEnd() {
        finished(sent("parks", LAMP, PERSON), "water-affairs");
        assertThat(lines(By.UNIT)).containsExactly("parks 0/1: people 0/1, machine 0/0");
    }

    @Test
    void whatCameBackUnsolvedCountsInTheWeekOfItsLastEnd() {
        var open = finished(sent("parks", LAMP, PERSON), "parks");
        tell(open, "handling", "redone", null);
        assertThat(lines(By.WEEK)).isEmpty();
        tell(open, "handling", "resolved", "parks", at(8));
        assertThat(lines(By.WEEK)).isEmpty();
        week = week.plus(1);
        assertThat(lines(By.WEEK)).containsExactly(week.monday() + " 1/1: people 1/1, machine 0/0");
    }

    @Test
    void sundayNightInTheCityIsStillTheOldWeek() {
        var zone = cities.get().zone();
        var midnight = week.plus(1).monday().atStartOfDay(zone).toInstant();
        tell(sent("parks", LAMP, PERSON), "handling", "resolved", "parks", midnight.minusSeconds(1));
        tell(sent("parks", LAMP, PERSON), "handling", "resolved", "parks", midnight);
        assertThat(lines(By.WEEK)).containsExactly(week.monday() + " 1/1: people 1/1, machine 0/0");
    }

    @Test
    void aLetterThatGoesOnAsItsPartsIsCountedByThemAlone() {
        var before = unfinished();
        var letter = returned(sent("parks", LAMP, PERSON));
        assertThat(unfinished().all()).isEqualTo(before.all() + 1);
        tell(letter, "dispatch", "split", null);
        assertThat(unfinished()).isEqualTo(before);
    }

    @Test
    void whatStaysOpenIsTold() {
        var before = unfinished();
        sent("parks", LAMP, PERSON);
        sent(sent("parks", LAMP, PERSON), "water-affairs", LAMP);
        assertThat(unfinished()).isEqualTo(new Unfinished(before.all() + 2, before.second() + 1));
    }

    @Test
    void thrownAwayAndReadAgainItIsTheSame() {
        finished(sent("parks", LAMP, MACHINE), "parks");
        var undone = tell(sent("parks", LAMP, PERSON), "dispatch", "undone", "parks");
        catchUp();
        finished(sent(undone, "water-affairs", TREE), "water-affairs");
        stage.resolved();
        catchUp();
        var rows = rows();
        following.startOver();
        assertThat(rows()).isEmpty();
        catchUp();
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(3).isEqualTo(rows);
    }

    /** What the steps of the road write is what is read here. */
    @Test
    void theRealRoadIsCountedToo() {
        var now = Week.of(clock.instant(), cities.get().zone());
        var right = stage.resolved();
        var wrong = stage.offered();
        granted(handling.giveBack(stage.person(LAMP_UNIT), wrong, Stage.notOurs("不是我们的灯"), clock.instant()));
        granted(dispatching.dispatch(
                stage.person("dispatcher"), wrong, new Choice(LAMP, "parks", "在公园里"), clock.instant()));
        granted(handling.accept(stage.person("admin"), wrong, clock.instant()));
        granted(handling.resolve(stage.person("admin"), wrong, "修好了", "换了灯", clock.instant()));
        catchUp();
        var listed = granted(first.wrong(stage.person("inspector"), new Weeks(now, now), 0, 1_000));
        assertThat(listed).extracting(Wrong::request).contains(wrong).doesNotContain(right);
        assertThat(row(right)).containsEntry("second", false).doesNotContainEntry("finished_at", null);
        granted(rating.rate(right, new Verdict(false, false, null), clock.instant()));
        catchUp();
        assertThat(row(right)).containsEntry("finished_at", null);
    }

    @Test
    void onlyThoseWhoSendOrWatchReadFigures() {
        var weeks = new Weeks(week, week);
        for (var username : List.of("dispatcher", "inspector", "admin")) {
            granted(first.read(stage.person(username), weeks));
        }
        for (var username : List.of("agent", LAMP_UNIT, "list-editor")) {
            assertThat(refusal(first.read(stage.person(username), weeks))).isEqualTo("insight.not-for-you");
            assertThat(refusal(first.wrong(stage.person(username), weeks, 0, 10)))
                    .isEqualTo("insight.not-for-you");
        }
    }

    private RequestId sent(String unit, String item, Actor by) {
        return sent(by, unit, item);
    }

    private RequestId sent(Actor by, String unit, String item) {
        var id = RequestId.of(LocalDate.of(2003, 3, 3), SERIAL.incrementAndGet());
        journal.append(new Entry(id, "dispatch", "dispatched", by, at(1), Map.of("unit", unit, "item", item)));
        return id;
    }

    private RequestId sent(RequestId id, String unit, String item) {
        journal.append(new Entry(id, "dispatch", "dispatched", PERSON, at(2), Map.of("unit", unit, "item", item)));
        return id;
    }

    private RequestId returned(RequestId id) {
        return tell(id, "dispatch", "returned", "parks");
    }

    private RequestId finished(RequestId id, String unit) {
        return tell(id, "handling", "resolved", unit);
    }

    private RequestId tell(RequestId id, String step, String kind, @Nullable String unit) {
        return tell(id, step, kind, unit, at(3));
    }

    private RequestId tell(RequestId id, String step, String kind, @Nullable String unit, Instant at) {
        journal.append(new Entry(id, step, kind, PERSON, at, unit == null ? Map.of() : Map.of("unit", unit)));
        return id;
    }

    private Instant at(int day) {
        return week.monday()
                .plusDays(day)
                .atTime(10, 0)
                .atZone(cities.get().zone())
                .toInstant();
    }

    private void catchUp() {
        settled.await();
        following.catchUp();
    }

    private Figure figure() {
        catchUp();
        return granted(first.read(stage.person("inspector"), new Weeks(week, week)));
    }

    private List<Wrong> wrong() {
        catchUp();
        return granted(first.wrong(stage.person("inspector"), new Weeks(week, week), 0, 10));
    }

    private Unfinished unfinished() {
        return figure().unfinished();
    }

    private List<String> lines(By by) {
        return figure().by(by).stream()
                .map(it -> "%s %s: people %s, machine %s"
                        .formatted(it.key(), said(it.all()), said(it.people()), said(it.machine())))
                .toList();
    }

    private static String said(Share share) {
        return share.right() + "/" + share.all();
    }

    private Map<String, Object> row(RequestId id) {
        return rows().stream()
                .filter(it -> Objects.equals(it.get("request_id"), id.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> rows() {
        return jdbc.sql("select * from dispatch_course order by request_id")
                .query()
                .listOfRows();
    }
}
