package org.suban.handling.holder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.suban.handling.HandlingRequests;
import org.suban.handling.Handlings;
import org.suban.identity.NewStaff;
import org.suban.identity.People;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.identity.Staffing;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.journal.Line;
import org.suban.notification.FollowingFacts;
import org.suban.notification.Messages;
import org.suban.notification.Page;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;
import org.suban.support.Settled;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** What a leaver held finds somebody else, or nobody rather than somebody who is gone. */
@SubanTest
class LeaversTests {

    private static final String UNIT = "water-affairs";
    private static final String ITEM = "02-04-05-001";
    private static final UnitCode CODE = new UnitCode(UNIT);

    @Autowired
    Leavers leavers;

    @Autowired
    HandingOver handing;

    @Autowired
    HolderTable table;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Handlings handlings;

    @Autowired
    Staffing staffing;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    FollowingFacts following;

    @Autowired
    Settled settled;

    @Autowired
    Messages messages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

    private Staff leaver;

    @BeforeEach
    void somebodyNew() {
        leaver = newcomer();
    }

    @AfterEach
    void everybodyOfTheSampleCityComesBack() {
        List.of(UNIT, UNIT + "-lead", UNIT + "-2", UNIT + "-deputy").forEach(it -> active(stage.person(it), true));
        active(leaver, false);
    }

    @Test
    void eachGoesToWhoHoldsTheFewestAndTheyAreTold() {
        var one = heldByTheLeaver();
        var other = heldByTheLeaver();
        var fresh = newcomer();
        var first = fewest();
        active(leaver, false);
        assertThat(holder(one)).isEqualTo(first).isNotEqualTo(leaver.id());
        assertThat(table.loads(List.of(leaver.id()))).isEmpty();
        assertThat(holder(other)).isNotNull().isNotEqualTo(leaver.id());
        assertThat(newest(one)).satisfies(it -> {
            assertThat(it.kind()).isEqualTo("handed-over");
            assertThat(it.actor().code()).isEqualTo("machine:leaver");
        });
        active(fresh, false);

        settled.await();
        following.catchUp();
        var told = people.find(first).orElseThrow();
        assertThat(messages.of(told, new Page(0, 50)))
                .anySatisfy(it ->
                        assertThat(it.link()).isEqualTo("/desk/" + one.receipt().digits()));
    }

    @Test
    void whereThereIsNoOtherHandlerNobodyHoldsIt() {
        var id = heldByTheLeaver();
        List.of(UNIT, UNIT + "-lead", UNIT + "-2", UNIT + "-deputy").forEach(it -> active(stage.person(it), false));
        assertThat(holder(id)).isEqualTo(leaver.id());
        active(leaver, false);
        assertThat(holder(id)).isNull();
        assertThat(newest(id).kind()).isEqualTo("unheld");
    }

    @Test
    void whatWasMissedIsFoundLater() {
        var id = heldByTheLeaver();
        jdbc.sql("update staff set active = false where number = :number")
                .param("number", leaver.id().number())
                .update();
        assertThat(leavers.passOnMissed(now())).isEqualTo(1);
        assertThat(holder(id)).isNotEqualTo(leaver.id());
        assertThat(leavers.passOnMissed(now())).isZero();
    }

    @Test
    void aRedoGoesBackToWhoHeldIt() {
        var id = resolvedByTheLeaver();
        handling.redo(id, now());
        assertThat(holder(id)).isEqualTo(leaver.id());
    }

    @Test
    void aRedoGoesToNobodyWhenTheHolderHasLeft() {
        var id = resolvedByTheLeaver();
        active(leaver, false);
        assertThat(holder(id)).isEqualTo(leaver.id());
        handling.redo(id, now());
        assertThat(holder(id)).isNull();
    }

    private RequestId resolvedByTheLeaver() {
        var id = heldByTheLeaver();
        granted(stage.resolve(leaver, id, "好了", "加盖", now()));
        return id;
    }

    private RequestId heldByTheLeaver() {
        var id = stage.underway(ITEM, UNIT);
        var said = new Handover(stage.person(UNIT).id(), leaver.id(), "");
        granted(handing.hand(stage.person(UNIT), id, said, now()));
        return id;
    }

    /** Of the others in the unit. */
    private StaffId fewest() {
        var others = people.handlers(CODE).stream()
                .map(Staff::id)
                .filter(it -> !it.equals(leaver.id()))
                .toList();
        var loads = table.loads(others);
        return others.stream()
                .min(Comparator.comparing((StaffId it) -> loads.getOrDefault(it, 0))
                        .thenComparing(StaffId::number))
                .orElseThrow();
    }

    private Staff newcomer() {
        var name = "water-" + UUID.randomUUID().toString().substring(0, 8);
        var person = new NewStaff(name, "新来的", Set.of(Role.HANDLER), CODE, null, "anlan-2026-anlan");
        granted(staffing.add(stage.person("admin"), person, now()));
        return stage.person(name);
    }

    private void active(Staff person, boolean active) {
        granted(staffing.setActive(stage.person("admin"), person.id(), active, now()));
    }

    private @Nullable StaffId holder(RequestId request) {
        return handlings.find(request).orElseThrow().holder();
    }

    private Entry newest(RequestId request) {
        return journal.of(request).stream().map(Line::entry).toList().getLast();
    }

    private Instant now() {
        return clock.instant();
    }
}
