package org.suban.handling.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.notOurs;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.casefile.CaseFiles;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.ruling.RulingDisputes;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.ShowingContacts;
import org.suban.handling.Step;
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
    DoingParts doing;

    @Autowired
    Parts parts;

    @Autowired
    Cohosts cohosts;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    ShowingContacts contacts;

    @Autowired
    Dispatching dispatching;

    @Autowired
    RulingDisputes ruling;

    @Autowired
    CaseFiles cases;

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
        assertThat(Duration.between(part.openedAt(), part.due())).isEqualTo(Duration.ofDays(5));
        assertThat(part.signBy()).isAfter(part.openedAt()).isBeforeOrEqualTo(part.due());
        assertThat(kinds(id)).endsWith("part-opened");
    }

    @Test
    void theLimitIsTheHostsWordOrNotLaterThanItsOwnDate() {
        var id = underway();
        var soon = handlings.find(id).orElseThrow().due().minus(Duration.ofDays(1));
        var close = granted(opening.open(host(), id, new Asking(NAMED, "查线路", true, ""), soon));
        assertThat(close.due()).isEqualTo(soon.plus(Duration.ofDays(1)));
        var asking = new Asking(OTHER_NAMED, "查管道", true, "", 3, null);
        assertThat(granted(opening.open(host(), id, asking, soon)).due()).isEqualTo(soon.plus(Duration.ofDays(3)));
        var wrong = new Asking("parks", "查线路", true, "顺路", 0, null);
        assertThat(refusal(opening.open(host(), id, wrong, soon))).isEqualTo("handling.part-days");
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
        granted(handling.resolve(host(), id, "修好了", "换了", clock.instant()));
        assertThat(refusal(open(id, "parks", true))).isEqualTo("handling.resolved-before");
        assertThat(refusal(open(new RequestId(9912310000001L), "parks", true))).isEqualTo("handling.not-your-unit");
    }

    @Test
    void aRequestIsNotResolvedOverAnOpenMandatoryPart() {
        var id = underway();
        granted(open(id, NAMED, true));
        var refused = resolve(id);
        assertThat(refusal(refused)).isEqualTo("handling.parts-open");
        assertThat(refused)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.objections().first().values()).containsExactly(1, "1 生态环境局"));
        assertThat(handlings.find(id).orElseThrow().step()).isEqualTo(Step.UNDERWAY);

        granted(doing.accept(cohost(), id, 1, clock.instant()));
        assertThat(refusal(resolve(id))).isEqualTo("handling.parts-open");
        granted(doing.finish(cohost(), id, 1, "线缆已移开", clock.instant()));
        granted(resolve(id));
        assertThat(kinds(id)).containsSubsequence("part-opened", "part-accepted", "part-done", "resolved");
    }

    @Test
    void aHelpingPartHindersNothingAndEndsWithTheRequest() {
        var id = underway();
        granted(open(id, NAMED, false));
        granted(resolve(id));
        assertThat(parts.of(id).getFirst().step()).isEqualTo(PartStep.WITHDRAWN);
        assertThat(parts.of(id).getFirst().turns().getLast().by().code()).isEqualTo("machine:part-resolved");
        assertThat(desk()).noneMatch(it -> it.request().equals(id));
        assertThat(refusal(doing.accept(cohost(), id, 1, clock.instant()))).isEqualTo("handling.part-withdrawn-before");
    }

    @Test
    void aReturnedMandatoryPartHindersUntilTheHostAsksAnotherUnitOrDoesWithout() {
        var id = underway();
        granted(open(id, NAMED, true));
        granted(doing.giveBack(cohost(), id, 1, "不是电力井", clock.instant()));
        assertThat(desk()).noneMatch(it -> it.request().equals(id));
        assertThat(refusal(resolve(id))).isEqualTo("handling.parts-open");

        var next = new Asking(OTHER_NAMED, "查是不是排水井", true, "", null, 1);
        assertThat(granted(opening.open(host(), id, next, clock.instant())).number())
                .isEqualTo(2);
        assertThat(parts.find(id, 1).orElseThrow().step()).isEqualTo(PartStep.WITHDRAWN);
        assertThat(refusal(opening.open(host(), id, next, clock.instant())))
                .isEqualTo("handling.part-withdrawn-before");
        var again = new Asking("communications", "查", true, "", null, 2);
        assertThat(refusal(opening.open(host(), id, again, clock.instant()))).isEqualTo("handling.part-not-returned");

        granted(doing.giveBack(stage.person(OTHER_NAMED), id, 2, "也不是", clock.instant()));
        assertThat(refusal(opening.withdraw(host(), id, 2, " ", clock.instant())))
                .isEqualTo("handling.part-reason");
        granted(opening.withdraw(host(), id, 2, "查明是路面的，自己修", clock.instant()));
        granted(resolve(id));
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
    void onlyTheAskedUnitDoesItsPartAndOnlyOnce() {
        var id = underway();
        granted(open(id, NAMED, true));
        for (var stranger : List.of(HOST, "communications", "inspector")) {
            assertThat(refusal(doing.accept(stage.person(stranger), id, 1, clock.instant())))
                    .isEqualTo("handling.part-not-yours");
        }
        assertThat(refusal(doing.accept(cohost(), id, 2, clock.instant()))).isEqualTo("handling.part-not-yours");
        assertThat(refusal(doing.finish(cohost(), id, 1, "办了", clock.instant())))
                .isEqualTo("handling.part-accept-first");
        granted(doing.accept(cohost(), id, 1, clock.instant()));
        assertThat(refusal(doing.accept(cohost(), id, 1, clock.instant()))).isEqualTo("handling.part-accepted-before");
        assertThat(refusal(doing.finish(cohost(), id, 1, " ", clock.instant()))).isEqualTo("handling.part-did");
        granted(doing.finish(cohost(), id, 1, "办了", clock.instant()));
        assertThat(refusal(doing.finish(cohost(), id, 1, "又办了", clock.instant())))
                .isEqualTo("handling.part-done-before");
        assertThat(refusal(doing.giveBack(cohost(), id, 1, "不归我们", clock.instant())))
                .isEqualTo("handling.part-done-before");
        assertThat(refusal(opening.withdraw(host(), id, 1, "不要了", clock.instant())))
                .isEqualTo("handling.part-done-before");
    }

    @Test
    void theAskedUnitMaySeeTheCaseAndTheContactOnlyWhileItWorksOnIt() {
        var id = underway();
        assertThat(cases.maySee(cohost(), id)).isFalse();
        granted(open(id, NAMED, true));
        assertThat(cases.maySee(cohost(), id)).isTrue();
        granted(cases.open(cohost(), id, clock.instant()));
        assertThat(refusal(contacts.show(cohost(), id, "约时间", clock.instant()))).isEqualTo("handling.not-your-unit");
        granted(doing.accept(cohost(), id, 1, clock.instant()));
        assertThat(refusal(contacts.show(cohost(), id, "约时间", clock.instant()))).isEqualTo("handling.no-contact");
        granted(doing.finish(cohost(), id, 1, "办了", clock.instant()));
        assertThat(refusal(contacts.show(cohost(), id, "约时间", clock.instant()))).isEqualTo("handling.not-your-unit");
        assertThat(cases.maySee(cohost(), id)).isTrue();
        assertThat(cases.maySee(stage.person("housing"), id)).isFalse();
    }

    @Test
    void whenTheHostReturnsTheRequestItsPartsEndInTheSameTransaction() {
        var id = underway();
        granted(open(id, NAMED, true));
        var nothing = notOurs(" ");
        assertThat(handling.giveBack(host(), id, nothing, clock.instant())).isInstanceOf(Decision.Refused.class);
        assertThat(parts.find(id, 1).orElseThrow().step()).isEqualTo(PartStep.OFFERED);
        granted(handling.giveBack(host(), id, notOurs("不归我们"), clock.instant()));
        assertThat(parts.find(id, 1).orElseThrow().turns().getLast().by().code())
                .isEqualTo("machine:part-host-returned");
        assertThat(desk()).noneMatch(it -> it.request().equals(id));
    }

    @Test
    void whenItIsRuledToAnotherUnitThePartsEndAndWhereItStaysTheyStay() {
        assertThat(ruledTo("parks").turns().getLast().by().code()).isEqualTo("machine:part-host-ruled");
        assertThat(ruledTo(Stage.MEANWHILE).step()).isEqualTo(PartStep.OFFERED);
    }

    @Test
    void whenAnOpeningMeetsAResolutionOneWins() {
        for (int n = 0; n < 20; n++) {
            var id = underway();
            List<Decision<?>> decisions = atOnce(
                    () -> open(id, NAMED, true),
                    () -> handling.resolve(stage.person("admin"), id, "修好了", "换了", clock.instant()));
            assertThat(loserOf(decisions)).isIn("handling.resolved-before", "handling.parts-open");
            boolean resolved = handlings.find(id).orElseThrow().step() == Step.RESOLVED;
            assertThat(parts.of(id)).hasSize(resolved ? 0 : 1);
        }
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
    void whenFinishingMeetsWithdrawingOneWins() {
        for (int n = 0; n < 10; n++) {
            var id = underway();
            granted(open(id, NAMED, true));
            granted(doing.accept(cohost(), id, 1, clock.instant()));
            List<Decision<Part>> decisions = atOnce(
                    () -> doing.finish(cohost(), id, 1, "办了", clock.instant()),
                    () -> opening.withdraw(host(), id, 1, "不要了", clock.instant()));
            assertThat(loserOf(decisions)).isIn("handling.part-done-before", "handling.part-withdrawn-before");
            assertThat(parts.find(id, 1).orElseThrow().turns()).hasSize(2);
        }
    }

    @Test
    void theDatabaseRefusesToRewriteWhatWasAskedAndWhatBecameOfIt() {
        granted(open(underway(), NAMED, true));
        for (var sql : List.of("update handling_part set task = 'x'", "delete from handling_part_turn")) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
        }
    }

    private Part ruledTo(String unit) {
        var id = stage.disputed();
        var meanwhile = stage.person(Stage.MEANWHILE);
        granted(handling.accept(meanwhile, id, clock.instant()));
        granted(opening.open(meanwhile, id, new Asking("housing", "查产权", true, "房子边上"), clock.instant()));
        granted(ruling.rule(stage.person("arbiter"), id, new Choice(Stage.LAMP, unit, "产权在他们"), clock.instant()));
        return parts.find(id, 1).orElseThrow();
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
        return handling.resolve(host(), id, "修好了", "换了井盖", clock.instant());
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
