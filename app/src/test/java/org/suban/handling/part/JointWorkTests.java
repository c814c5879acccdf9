package org.suban.handling.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.notOurs;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.dispatch.Choice;
import org.suban.dispatch.ruling.RulingDisputes;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.identity.Staff;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** Parts stand in the way of the request, and end with it. */
@SubanTest
class JointWorkTests {

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
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    RulingDisputes ruling;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

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
                    () -> stage.resolve(stage.person("admin"), id, "修好了", "换了", clock.instant()));
            assertThat(loserOf(decisions)).isIn("handling.resolved-before", "handling.parts-open");
            boolean resolved = handlings.find(id).orElseThrow().step() == Step.RESOLVED;
            assertThat(parts.of(id)).hasSize(resolved ? 0 : 1);
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

    private Staff host() {
        return stage.person(HOST);
    }

    private Staff cohost() {
        return stage.person(NAMED);
    }
}
