package org.suban.dispatch.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.notOurs;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.Choice;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.RequestRuled;
import org.suban.dispatch.dispute.Footing;
import org.suban.dispatch.dispute.Return;
import org.suban.dispatch.ruling.Dispute.FoundBy;
import org.suban.dispatch.ruling.Precedent.Likeness;
import org.suban.dispatch.ruling.Ruling.Pair;
import org.suban.handling.Handling;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** Two units say that it is not theirs; one works meanwhile, and an arbiter rules. */
@SubanTest
@RecordApplicationEvents
class RulingDisputesTests {

    private static final Choice TO_THE_LAMP_UNIT = new Choice(LAMP, null, "照明设施不因在公园边而归公园");
    private static final UnitCode FALLBACK = new UnitCode(Stage.MEANWHILE);

    @Autowired
    RulingDisputes ruling;

    @Autowired
    Rulings rulings;

    @Autowired
    Assignments assignments;

    @Autowired
    DispatchQueue queue;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    Journal journal;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void withTheSecondReturnTheFallbackBeginsToWorkAndNobodySendsItAgain() {
        var id = stage.disputed();
        assertThat(queue.find(id)).isEmpty();
        assertThat(rulings.dispute(id)).hasValueSatisfying(it -> {
            assertThat(it.meanwhile()).isEqualTo(FALLBACK);
            assertThat(it.foundBy()).isEqualTo(FoundBy.LISTED);
        });
        assertThat(rulings.waiting()).extracting(Dispute::request).contains(id);
        assertThat(assignments.of(id).getLast()).satisfies(it -> {
            assertThat(it.footing()).isEqualTo(Footing.PROVISIONAL);
            assertThat(it.why()).isEqualTo("ruling-pending");
            assertThat(it.sentBy().isMachine()).isTrue();
        });
        assertThat(sheet(id).unit()).isEqualTo(FALLBACK);
        assertThat(sheet(id).step()).isEqualTo(Step.OFFERED);
        assertThat(assignments.returnsOf(id)).extracting(Return::round).containsExactly(1, 2);
        assertThat(kinds(id)).containsSubsequence("returned", "dispatched", "returned", "disputed", "dispatched");
    }

    @Test
    void whereTheListNamesNobodyToStandBehindTheFirstThatHadItWorks() {
        var id = stage.disputed(stage.offered());
        assertThat(rulings.dispute(id)).hasValueSatisfying(it -> {
            assertThat(it.meanwhile().value()).isEqualTo(LAMP_UNIT);
            assertThat(it.foundBy()).isEqualTo(FoundBy.FIRST);
        });
        assertThat(sheet(id).unit().value()).isEqualTo(LAMP_UNIT);
    }

    @Test
    void whoeverWorksMeanwhileCannotReturnIt() {
        var id = stage.disputed();
        assertThat(refusal(handling.giveBack(stage.person(Stage.MEANWHILE), id, notOurs("也不归我们"), clock.instant())))
                .isEqualTo("dispatch.works-until-ruled");
        assertThat(sheet(id).step()).isEqualTo(Step.OFFERED);
    }

    @Test
    void aRulingMovesTheWorkToAUnitThatCannotReturnIt() {
        var id = stage.disputed();
        granted(handling.accept(stage.person(Stage.MEANWHILE), id, clock.instant()));
        var ruled = granted(rule("arbiter", id, TO_THE_LAMP_UNIT));

        assertThat(ruled.between()).isEqualTo(new Pair(new UnitCode("parks"), new UnitCode(LAMP_UNIT)));
        assertThat(sheet(id).unit().value()).isEqualTo(LAMP_UNIT);
        assertThat(sheet(id).step()).isEqualTo(Step.OFFERED);
        assertThat(sheet(id).acceptedAt()).isNull();
        assertThat(rulings.waiting()).extracting(Dispute::request).doesNotContain(id);
        assertThat(refusal(handling.giveBack(stage.person(LAMP_UNIT), id, notOurs("还是不归我们"), clock.instant())))
                .isEqualTo("dispatch.ruled-yours");
        granted(handling.accept(stage.person(LAMP_UNIT), id, clock.instant()));
    }

    @Test
    void aRulingIsALesson() {
        var id = stage.disputed();
        granted(rule("arbiter", id, TO_THE_LAMP_UNIT));

        assertThat(events.stream(RequestRuled.class).filter(it -> it.request().equals(id)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.item()).isEqualTo(new ItemCode(LAMP));
                    assertThat(it.unit().value()).isEqualTo(LAMP_UNIT);
                });
        assertThat(journal.of(id))
                .filteredOn(it -> it.entry().kind().equals("ruled"))
                .singleElement()
                .satisfies(it ->
                        assertThat(it.entry().detail()).containsAllEntriesOf(Map.of("item", LAMP, "unit", LAMP_UNIT)));
    }

    @Test
    void ruledToStayItGoesOnAsItStands() {
        var id = stage.disputed();
        granted(handling.accept(stage.person(Stage.MEANWHILE), id, clock.instant()));
        granted(rule("arbiter", id, new Choice(LAMP, Stage.MEANWHILE, "两家都没有人手，由区里牵头")));
        assertThat(sheet(id).unit()).isEqualTo(FALLBACK);
        assertThat(sheet(id).step()).isEqualTo(Step.UNDERWAY);
        assertThat(sheet(id).acceptedAt()).isNotNull();
        assertThat(assignments.of(id).getLast().footing()).isEqualTo(Footing.RULED);
        granted(stage.resolve(stage.person(Stage.MEANWHILE), id, "修好了", "换了灯泡", clock.instant()));
    }

    @Test
    void whatIsDoneAlreadyStaysWhereItWasDone() {
        var id = stage.disputed();
        var meanwhile = stage.person(Stage.MEANWHILE);
        granted(handling.accept(meanwhile, id, clock.instant()));
        granted(stage.resolve(meanwhile, id, "修好了", "换了灯泡", clock.instant()));
        granted(rule("arbiter", id, TO_THE_LAMP_UNIT));
        assertThat(sheet(id).unit()).isEqualTo(FALLBACK);
        assertThat(sheet(id).step()).isEqualTo(Step.RESOLVED);
        assertThat(assignments.of(id)).extracting(Assignment::footing).doesNotContain(Footing.RULED);
        assertThat(rulings.ruling(id)).isPresent();
    }

    @Test
    void onlyArbitersRuleAndWithAReason() {
        var id = stage.disputed();
        assertThat(refusal(rule("dispatcher", id, TO_THE_LAMP_UNIT))).isEqualTo("dispatch.arbiters-only");
        assertThat(refusal(rule("arbiter", id, new Choice(LAMP, null, " ")))).isEqualTo("dispatch.ruling-reason");
        assertThat(refusal(rule("arbiter", id, new Choice("00", null, "理由")))).isEqualTo("dispatch.item-unknown");
        assertThat(refusal(rule("arbiter", stage.offered(), TO_THE_LAMP_UNIT))).isEqualTo("dispatch.dispute-unknown");
    }

    @Test
    void ofTwoArbitersAtOnceOneRulesAndTheOtherIsTold() {
        for (int n = 0; n < 10; n++) {
            var id = stage.disputed();
            var decisions = atOnce(
                    () -> rule("arbiter", id, TO_THE_LAMP_UNIT),
                    () -> rule("arbiter2", id, new Choice(LAMP, "parks", "在公园里")));
            assertThat(loserOf(decisions)).isEqualTo("dispatch.ruled-before");
            assertThat(assignments.of(id)).hasSize(4);
            assertThat(sheet(id).unit())
                    .isEqualTo(rulings.ruling(id).orElseThrow().unit());
        }
    }

    @Test
    void whenARulingMeetsAResolutionTheWorkIsInOnePlace() {
        for (int n = 0; n < 10; n++) {
            var id = stage.disputed();
            var meanwhile = stage.person(Stage.MEANWHILE);
            granted(handling.accept(meanwhile, id, clock.instant()));
            List<Decision<?>> decisions = atOnce(
                    () -> rule("arbiter", id, TO_THE_LAMP_UNIT),
                    () -> stage.resolve(meanwhile, id, "修好了", "换了灯泡", clock.instant()));
            assertThat(decisions.getFirst()).isInstanceOf(Decision.Granted.class);
            boolean resolved = sheet(id).step() == Step.RESOLVED;
            assertThat(sheet(id).unit()).isEqualTo(resolved ? FALLBACK : new UnitCode(LAMP_UNIT));
            assertThat(assignments.of(id).getLast().unit()).isEqualTo(sheet(id).unit());
        }
    }

    @Test
    void earlierRulingsOnTheItemItsSubjectAndTheUnitsArePrecedents() {
        var earlier = stage.disputed();
        granted(rule("arbiter", earlier, TO_THE_LAMP_UNIT));
        var pair = new Pair(new UnitCode(LAMP_UNIT), new UnitCode("parks"));
        var strangers = new Pair(new UnitCode("housing"), new UnitCode("transport"));
        var id = stage.disputed();

        assertThat(likeness(rulings.precedents(id, List.of(new ItemCode(LAMP)), strangers), earlier))
                .containsExactly(Likeness.SAME_ITEM);
        var brother = new ItemCode("02-02-01-003");
        assertThat(likeness(rulings.precedents(id, List.of(brother), strangers), earlier))
                .containsExactly(Likeness.SAME_SUBJECT);
        var other = new ItemCode("05-01-01-001");
        assertThat(likeness(rulings.precedents(id, List.of(other), pair), earlier))
                .containsExactly(Likeness.SAME_UNITS);
        assertThat(rulings.precedents(id, List.of(other), strangers)).isEmpty();
    }

    private static List<Likeness> likeness(List<Precedent> found, RequestId of) {
        return found.stream()
                .filter(it -> it.ruling().request().equals(of))
                .map(Precedent::likeness)
                .toList();
    }

    private Decision<Ruling> rule(String username, RequestId id, Choice choice) {
        return ruling.rule(stage.person(username), id, choice, clock.instant());
    }

    private Handling sheet(RequestId id) {
        return handlings.find(id).orElseThrow();
    }

    private List<String> kinds(RequestId id) {
        return journal.of(id).stream().map(it -> it.entry().kind()).toList();
    }
}
