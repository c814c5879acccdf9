package org.suban.handling.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.LAMP_UNIT;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.notOurs;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.dispatch.Choice;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.ruling.RulingDisputes;
import org.suban.handling.Handling;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.handling.OpenWork;
import org.suban.handling.OpenWork.Pile;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.journal.Line;
import org.suban.organization.UnitCode;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** Whose job it is, and that it says nothing of who may do it. */
@SubanTest
class HandingOverTests {

    private static final String SECOND = "urban-management-2";
    private static final String LEAD = "urban-management-lead";

    @Autowired
    HandingOver handing;

    @Autowired
    Holders holders;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    OpenWork work;

    @Autowired
    Dispatching dispatching;

    @Autowired
    RulingDisputes ruling;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    @Test
    void whoAcceptsHoldsItButNotWhoStandsIn() {
        assertThat(holder(stage.underway())).isEqualTo(id(LAMP_UNIT));
        var offered = stage.offered();
        assertThat(holder(offered)).isNull();
        granted(handling.accept(stage.person("admin"), offered, now()));
        assertThat(holder(offered)).isNull();
    }

    @Test
    void theHolderHandsItToAColleagueWhoMayAndNeedNotDoIt() {
        var id = stage.underway();
        assertThat(granted(hand(LAMP_UNIT, id, LAMP_UNIT, SECOND, " 明天去现场 ")).holder())
                .isEqualTo(id(SECOND));
        assertThat(newest(id)).satisfies(it -> {
            assertThat(it.kind()).isEqualTo("handed-over");
            assertThat(it.detail())
                    .isEqualTo(Map.of(
                            "unit",
                            LAMP_UNIT,
                            "holder",
                            (int) stage.person(SECOND).id().number(),
                            "reason",
                            "明天去现场"));
        });
        assertThat(holders.of(id)).extracting(Held::holder).containsExactly(id(LAMP_UNIT), id(SECOND));
        granted(stage.resolve(stage.person(LAMP_UNIT), id, "修好了", "换了灯泡", now()));
    }

    @Test
    void oneOfTheUnitWhoNeitherHoldsItNorLeadsHandsNothing() {
        var id = stage.underway();
        assertThat(refusal(hand(SECOND, id, LAMP_UNIT, SECOND, ""))).isEqualTo("handling.holder-another");
        assertThat(refusal(hand("parks", id, LAMP_UNIT, SECOND, ""))).isEqualTo("handling.not-your-unit");
        assertThat(refusal(hand("dispatcher", id, LAMP_UNIT, SECOND, ""))).isEqualTo("handling.not-your-unit");
        granted(hand(LEAD, id, LAMP_UNIT, SECOND, ""));
        granted(hand("admin", id, SECOND, LAMP_UNIT, ""));
    }

    @Test
    void itGoesToNobodyButAHandlerOfTheUnit() {
        var id = stage.underway();
        assertThat(refusal(hand(LAMP_UNIT, id, LAMP_UNIT, "parks", ""))).isEqualTo("handling.holder-unknown");
        assertThat(refusal(hand(LAMP_UNIT, id, LAMP_UNIT, "admin", ""))).isEqualTo("handling.holder-unknown");
        assertThat(refusal(hand(LAMP_UNIT, id, LAMP_UNIT, null, ""))).isEqualTo("handling.holder-unknown");
        assertThat(refusal(hand(LAMP_UNIT, id, LAMP_UNIT, LAMP_UNIT, ""))).isEqualTo("handling.holder-same");
        assertThat(refusal(hand(LAMP_UNIT, id, LAMP_UNIT, SECOND, "长".repeat(501))))
                .isEqualTo("handling.holder-words");
        assertThat(holder(id)).isEqualTo(id(LAMP_UNIT));
    }

    @Test
    void ofTwoWhoHandItOverAtOnceOneWinsAndTheOtherIsTold() {
        var id = stage.underway();
        assertThat(loserOf(atOnce(
                        () -> hand(LAMP_UNIT, id, LAMP_UNIT, SECOND, ""),
                        () -> hand(LEAD, id, LAMP_UNIT, "urban-management-deputy", ""))))
                .isEqualTo("handling.held-before");
        assertThat(holders.of(id)).hasSize(2);
    }

    @Test
    void ofTwoWhoTakeWhatNobodyHoldsOneDoes() {
        var id = unheld();
        assertThat(loserOf(atOnce(
                        () -> handing.take(stage.person(SECOND), id, now()),
                        () -> handing.take(stage.person(LEAD), id, now()))))
                .isEqualTo("handling.held-before");
        assertThat(newest(id).kind()).isEqualTo("held");
    }

    @Test
    void whatIsNotUnderwayIsNotHanded() {
        assertThat(refusal(hand(LAMP_UNIT, stage.offered(), null, SECOND, ""))).isEqualTo("handling.accept-first");
        var done = stage.resolved();
        assertThat(refusal(hand(LAMP_UNIT, done, LAMP_UNIT, SECOND, ""))).isEqualTo("handling.not-underway");
    }

    @Test
    void nobodyHoldsWhatWasReturned() {
        var id = stage.underway();
        granted(handling.giveBack(stage.person(LAMP_UNIT), id, notOurs("灯杆在公园里"), now()));
        assertThat(holder(id)).isNull();
        granted(dispatching.dispatch(stage.person("dispatcher"), id, new Choice(Stage.LAMP, "parks", "在公园里"), now()));
        assertThat(holder(id)).isNull();
        assertThat(holders.of(id)).extracting(Held::holder).containsExactly(id(LAMP_UNIT), null);
    }

    @Test
    void aRulingForAnotherUnitEndsTheHolding() {
        var id = stage.disputed();
        granted(handling.accept(stage.person(Stage.MEANWHILE), id, now()));
        assertThat(holder(id)).isEqualTo(id(Stage.MEANWHILE));
        granted(ruling.rule(stage.person("arbiter"), id, new Choice(Stage.LAMP, "parks", "灯杆产权在公园"), now()));
        assertThat(holder(id)).isNull();
        assertThat(holders.of(id)).extracting(Held::holder).containsExactly(id(Stage.MEANWHILE), null);
    }

    @Test
    void onesOwnPileHoldsWhatOneHoldsAndNothingElse() {
        var mine = stage.underway();
        var theirs = stage.underway();
        granted(hand(LAMP_UNIT, theirs, LAMP_UNIT, SECOND, ""));
        var unit = new UnitCode(LAMP_UNIT);
        var reader = id(LAMP_UNIT);
        var pile = work.page(unit, Pile.MINE, reader, now(), 0, 10_000);
        assertThat(pile).extracting(Handling::request).contains(mine).doesNotContain(theirs);
        assertThat(pile).extracting(Handling::holder).containsOnly(reader);
        assertThat(work.heights(unit, reader, now()).mine()).isEqualTo(pile.size());
        granted(stage.resolve(stage.person(SECOND), mine, "修好了", "换了灯泡", now()));
        assertThat(work.heights(unit, reader, now()).mine()).isEqualTo(pile.size() - 1);
    }

    private RequestId unheld() {
        var id = stage.offered();
        granted(handling.accept(stage.person("admin"), id, now()));
        return id;
    }

    private Decision<Handling> hand(
            String by, RequestId request, @Nullable String from, @Nullable String to, String words) {
        var said = new Handover(from == null ? null : id(from), to == null ? null : id(to), words);
        return handing.hand(stage.person(by), request, said, now());
    }

    private @Nullable StaffId holder(RequestId request) {
        return handlings.find(request).orElseThrow().holder();
    }

    private StaffId id(String username) {
        Staff person = stage.person(username);
        return person.id();
    }

    private Entry newest(RequestId request) {
        return journal.of(request).stream().map(Line::entry).toList().getLast();
    }

    private Instant now() {
        return clock.instant();
    }
}
