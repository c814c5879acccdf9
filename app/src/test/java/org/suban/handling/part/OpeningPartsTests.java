package org.suban.handling.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.clock.Countdown;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdowns;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.identity.Staff;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

@SubanTest
class OpeningPartsTests {

    /** The smell of a sewage works; the list names two co-hosts. */
    private static final String SMELL = "02-04-05-001";

    private static final String HOST = "water-affairs";
    private static final String NAMED = "environment";
    private static final String OTHER_NAMED = "drainage-company";

    @Autowired
    OpeningParts opening;

    @Autowired
    Parts parts;

    @Autowired
    Cohosts cohosts;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Countdowns countdowns;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void theListsCohostsAreSuggestedAndNothingHappensByItself() {
        var id = underway();
        assertThat(cohosts.named(handlings.find(id).orElseThrow()))
                .extracting(UnitCode::value)
                .containsExactly(NAMED, OTHER_NAMED);
        assertThat(parts.of(id)).isEmpty();
    }

    @Test
    void anOpenedPartLiesOnTheCohostsDeskWithClocksOfItsOwn() {
        var id = underway();
        var part = granted(open(id, NAMED, true));

        assertThat(desk()).extracting(Part::request).contains(id);
        assertThat(part.due())
                .isBeforeOrEqualTo(handlings.find(id).orElseThrow().due());
        assertThat(part.signBy()).isAfter(part.openedAt()).isBeforeOrEqualTo(part.due());
        assertThat(kinds(id)).endsWith("part-opened");
    }

    @Test
    void theLimitIsTheHostsWordOrNotLaterThanItsOwnDate() {
        var id = underway();
        var soon = handlings.find(id).orElseThrow().due().minus(Duration.ofHours(1));
        var close = granted(opening.open(host(), id, new Asking(NAMED, "查线路", true, ""), soon));
        assertThat(close.due()).isEqualTo(soon.plus(Duration.ofHours(1)));
        assertThat(clockOf(close).rule()).isEqualTo("part-with-host");
        var wrong = new Asking("parks", "查线路", true, "顺路", 0, null);
        assertThat(refusal(opening.open(host(), id, wrong, soon))).isEqualTo("handling.part-days");
    }

    /** Friday 26 September 2025: offices work on Sunday 28 and not from 1 to 8 October; the drainage company works every day. */
    @Test
    void theDaysAreWorkingDaysOfTheCohostsCalendar() {
        var id = underway();
        var friday = Instant.parse("2025-09-26T01:00:00Z");
        var part = granted(opening.open(host(), id, new Asking(NAMED, "查排口", true, "", 5, null), friday));
        assertThat(dayOf(part)).isEqualTo("2025-10-10");
        assertThat(clockOf(part).limit()).hasToString("5wd");
        assertThat(clockOf(part).firstDue()).isEqualTo(part.due());

        var everyDay = new Asking(OTHER_NAMED, "查管道", true, "", 5, null);
        assertThat(dayOf(granted(opening.open(host(), id, everyDay, friday)))).isEqualTo("2025-10-01");
    }

    @Test
    void aPartsClockEndsWithThePartAndAnothersRunsOn() {
        var id = underway();
        var one = granted(open(id, NAMED, true));
        var other = granted(open(id, OTHER_NAMED, true));
        granted(opening.withdraw(host(), id, one.number(), "不用了", clock.instant()));
        assertThat(clockOf(one).endedAt()).isNotNull();
        assertThat(clockOf(other).endedAt()).isNull();
        assertThat(clockOf(other).unit()).isEqualTo(new UnitCode(OTHER_NAMED));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        var id = underway();
        assertThat(codes(opening.open(host(), id, new Asking("nobody", " ", true, "", 99, null), clock.instant())))
                .containsExactly("handling.part-unit-unknown", "handling.part-task", "handling.part-days");
        assertThat(codes(opening.open(host(), id, new Asking("parks", "修树", true, " "), clock.instant())))
                .containsExactly("handling.part-reason");
        assertThat(codes(opening.open(host(), id, new Asking(HOST, "自己", true, "因为"), clock.instant())))
                .containsExactly("handling.part-own-unit");
        assertThat(parts.of(id)).isEmpty();
        granted(opening.open(host(), id, new Asking("parks", "修树", true, "树根顶起了井盖"), clock.instant()));
    }

    @Test
    void onlyTheHostOpensAndOnlyWhileItWorksOnIt() {
        var id = offered();
        assertThat(refusal(open(id, "parks", true))).isEqualTo("handling.accept-first");
        granted(handling.accept(host(), id, clock.instant()));
        var asking = new Asking("parks", "修树", true, "树根");
        for (var stranger : List.of("housing", "parks", "inspector", "dispatcher")) {
            assertThat(refusal(opening.open(stage.person(stranger), id, asking, clock.instant())))
                    .isEqualTo("handling.not-your-unit");
        }
        granted(stage.resolve(host(), id, "修好了", "换了", clock.instant()));
        assertThat(refusal(open(id, "parks", true))).isEqualTo("handling.resolved-before");
        assertThat(refusal(open(new RequestId(9912310000001L), "parks", true))).isEqualTo("handling.not-your-unit");
    }

    @Test
    void theSameUnitIsNotAskedTwiceAtATime() {
        var id = underway();
        granted(open(id, NAMED, true));
        assertThat(refusal(open(id, NAMED, false))).isEqualTo("handling.part-asked-before");
        granted(opening.withdraw(host(), id, 1, "写错了", clock.instant()));
        assertThat(granted(open(id, NAMED, true)).number()).isEqualTo(2);
        assertThat(refusal(opening.withdraw(host(), id, 1, "再撤", clock.instant())))
                .isEqualTo("handling.part-withdrawn-before");
        assertThat(refusal(opening.withdraw(host(), id, 9, "没有", clock.instant())))
                .isEqualTo("handling.part-unknown");
        assertThat(refusal(opening.withdraw(cohost(), id, 2, "不想办", clock.instant())))
                .isEqualTo("handling.not-your-unit");
    }

    @Test
    void ofTwoWhoAskTheSameUnitAtOnceOneIsTold() {
        for (int n = 0; n < 10; n++) {
            var id = underway();
            List<Decision<Part>> decisions = atOnce(() -> open(id, NAMED, true), () -> open(id, NAMED, true));
            assertThat(loserOf(decisions)).isEqualTo("handling.part-asked-before");
        }
    }

    @Test
    void theDatabaseRefusesToRewriteWhatWasAskedAndWhatBecameOfIt() {
        granted(open(underway(), NAMED, true));
        for (var sql : List.of("update handling_part set task = 'x'", "delete from handling_part_turn")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private static LocalDate dayOf(Part it) {
        return LocalDate.ofInstant(it.due(), ZoneId.of("Asia/Shanghai"));
    }

    private Countdown clockOf(Part it) {
        return countdowns.find(new Id(it.request(), Kind.PART, it.number())).orElseThrow();
    }

    private RequestId offered() {
        var id = stage.waiting();
        granted(dispatching.dispatch(stage.person("dispatcher"), id, new Choice(SMELL, null, null), clock.instant()));
        return id;
    }

    private RequestId underway() {
        return stage.underway(SMELL, HOST);
    }

    private Decision<Part> open(RequestId id, String unit, boolean mandatory) {
        return opening.open(host(), id, new Asking(unit, "移开线缆", mandatory, "一起看现场"), clock.instant());
    }

    private Decision<?> resolve(RequestId id) {
        return stage.resolve(host(), id, "修好了", "换了井盖", clock.instant());
    }

    private List<Part> desk() {
        return parts.desk(new UnitCode(NAMED), 0, 1000);
    }

    private List<String> kinds(RequestId id) {
        return journal.of(id).stream().map(it -> it.entry().kind()).toList();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision instanceof Decision.Refused<?>(var objections)
                ? objections.all().stream().map(Refusal::code).toList()
                : List.of();
    }

    private Staff host() {
        return stage.person(HOST);
    }

    private Staff cohost() {
        return stage.person(NAMED);
    }
}
