package org.suban.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.calendar.Calendars;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.calendar.PublishingDays;
import org.suban.clock.Countdown.Hold;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdown.Told;
import org.suban.identity.People;
import org.suban.identity.Visitor;
import org.suban.journal.Actor;
import org.suban.journal.Journal;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** Countdowns in the database, far from the time of the clock on the wall, so that no other test's are told here. */
@SubanTest
class CountdownTests {

    private static final Instant LONG_AGO = Instant.parse("2019-03-04T02:00:00Z");
    private static final Actor WHO = Actor.staff(1);
    private static long requests = 1;

    @Autowired
    CountingDown counting;

    @Autowired
    Countdowns countdowns;

    @Autowired
    Telling telling;

    @Autowired
    EndingHolds holds;

    @Autowired
    Replanning replanning;

    @Autowired
    PublishingDays publishing;

    @Autowired
    Calendars calendars;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void tellsThatTimeRunsShortAndThatItIsOverOnceEach() {
        var id = begun("10h", LONG_AGO);
        telling.tell(LONG_AGO.plus(Duration.ofHours(7)));
        assertThat(told(id)).isEmpty();
        telling.tell(LONG_AGO.plus(Duration.ofHours(8)));
        telling.tell(LONG_AGO.plus(Duration.ofHours(9)));
        assertThat(told(id)).containsExactly("near");
        telling.tell(LONG_AGO.plus(Duration.ofHours(10)));
        telling.tell(LONG_AGO.plus(Duration.ofHours(11)));
        assertThat(told(id)).containsExactly("near", "missed");
        assertThat(countdowns.find(id).orElseThrow().told()).isEqualTo(Told.MISSED);
    }

    @Test
    void whatFellDueWhileNothingRanIsToldAfterwardsInItsOrder() {
        var slow = begun("20h", LONG_AGO);
        var quick = begun("10h", LONG_AGO);
        telling.tell(LONG_AGO.plus(Duration.ofHours(30)));
        assertThat(told(slow)).containsExactly("near", "missed");
        assertThat(told(quick)).containsExactly("near", "missed");
        assertThat(position(quick, "missed")).isLessThan(position(slow, "near"));
    }

    @Test
    void manyNodesTellEachOnce() {
        var ids = IntStream.range(0, 200)
                .mapToObj(n -> begun("1h", LONG_AGO.plusSeconds(n)))
                .toList();
        var late = LONG_AGO.plus(Duration.ofHours(3));
        Stage.atOnce(IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(n -> () -> telling.tell(late))
                .toList());
        telling.tell(late);
        assertThat(ids).allSatisfy(it -> assertThat(told(it)).containsExactly("near", "missed"));
    }

    @Test
    void oneThatEndedInTimeIsQuietAndOneThatEndedTooLateIsStillMissed() {
        var inTime = begun("1h", LONG_AGO);
        var late = begun("1h", LONG_AGO);
        end(inTime, LONG_AGO.plusSeconds(60));
        end(late, LONG_AGO.plus(Duration.ofHours(2)));
        telling.tell(LONG_AGO.plus(Duration.ofHours(3)));
        assertThat(told(inTime)).isEmpty();
        assertThat(told(late)).contains("missed");
    }

    @Test
    void beginningTwiceChangesNothing() {
        var id = begun("1h", LONG_AGO);
        begin(id, "5h", LONG_AGO.plusSeconds(60));
        assertThat(countdowns.find(id).orElseThrow().due()).isEqualTo(LONG_AGO.plus(Duration.ofHours(1)));
    }

    @Test
    void everyMoveHasARowThatSaysWhy() {
        var id = begun("5wd", LONG_AGO);
        var first = countdowns.find(id).orElseThrow().due();
        transaction.executeWithoutResult(
                status -> counting.extend(id, new Limit(2, Limit.Unit.WORKING_DAYS), "等材料", WHO, LONG_AGO));
        transaction.executeWithoutResult(
                status -> counting.hold(id, new Hold(LONG_AGO, LONG_AGO.plus(Duration.ofDays(3)), "等反映人"), WHO));
        var held = countdowns.find(id).orElseThrow();
        assertThat(held.hold()).isNotNull();
        transaction.executeWithoutResult(status -> counting.release(id, WHO, LONG_AGO.plus(Duration.ofDays(1))));

        var now = countdowns.find(id).orElseThrow();
        assertThat(now.firstDue()).isEqualTo(first);
        assertThat(countdowns.movesOf(id)).extracting(Move::was).first().isEqualTo(first);
        assertThat(countdowns.movesOf(id)).extracting(Move::due).last().isEqualTo(now.due());
        assertThat(countdowns.movesOf(id))
                .extracting(it -> it.why().getClass().getSimpleName())
                .containsExactly("Extended", "Held");
        assertThat(kinds(id)).containsExactly("extended", "paused", "resumed");
    }

    @Test
    void aHoldEndsByItselfAtItsBoundHoweverLateThatIsNoticed() {
        var id = begun("10d", LONG_AGO);
        var bound = LONG_AGO.plus(Duration.ofDays(2));
        transaction.executeWithoutResult(status -> counting.hold(id, new Hold(LONG_AGO, bound, "等上级批复"), WHO));
        telling.tell(LONG_AGO.plus(Duration.ofDays(20)));
        assertThat(told(id)).as("it stands still").isEmpty();
        assertThat(holds.end(bound.minusSeconds(1))).isZero();
        assertThat(holds.end(bound.plus(Duration.ofDays(5)))).isEqualTo(1);
        assertThat(countdowns.find(id).orElseThrow().due()).isEqualTo(LONG_AGO.plus(Duration.ofDays(12)));
    }

    @Test
    void aTableOfHolidaysMovesOpenDatesAndListsEachOne() {
        var began = Instant.parse("2044-09-28T02:00:00Z");
        var open = begun("5wd", began);
        var natural = begun("5d", began);
        var done = begun("5wd", began);
        end(done, began.plusSeconds(60));
        assertThat(countdowns.find(open).orElseThrow().provisional()).isTrue();

        var table = "date,kind,name\n2044-10-03,holiday,国庆节\n2044-10-04,holiday,国庆节\n";
        var admin = new Visitor(people.find("admin").orElseThrow());
        Stage.granted(publishing.publish(admin, "2044.csv", table.getBytes(UTF_8), began));
        replanning.replan(began);

        var moved = countdowns.find(open).orElseThrow();
        assertThat(moved.provisional()).isFalse();
        assertThat(moved.due()).isEqualTo(moved.firstDue().plus(Duration.ofDays(2)));
        assertThat(countdowns.find(natural).orElseThrow().due()).isEqualTo(began.plus(Duration.ofDays(5)));
        assertThat(countdowns.movesOf(done)).isEmpty();
        assertThat(countdowns.replanned(10))
                .extracting(it -> it.id())
                .contains(open)
                .doesNotContain(natural, done);
    }

    private Id begun(String limit, Instant at) {
        var id = new Id(RequestId.of(LocalDate.of(2019, 3, 4), requests++), Kind.FINISH, 1);
        begin(id, limit, at);
        return id;
    }

    private void begin(Id id, String text, Instant at) {
        var limit = Limit.read(text).orElseThrow();
        var due = calendars.city().due(at, limit);
        transaction.executeWithoutResult(status -> counting.begin(
                List.of(new Start(id, at, limit, "test", "city", new Due(due.at(), due.provisional()), null))));
    }

    private void end(Id id, Instant at) {
        transaction.executeWithoutResult(status -> counting.end(id, at));
    }

    private List<String> told(Id id) {
        return kinds(id).stream()
                .filter(it -> it.equals("near") || it.equals("missed"))
                .toList();
    }

    private List<String> kinds(Id id) {
        return journal.of(id.request()).stream().map(it -> it.entry().kind()).toList();
    }

    private long position(Id id, String kind) {
        return journal.of(id.request()).stream()
                .filter(it -> it.entry().kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .position();
    }
}
