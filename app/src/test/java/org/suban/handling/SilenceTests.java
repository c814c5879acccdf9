package org.suban.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.notOurs;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.journal.Line;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** What is neither accepted nor returned in time counts as accepted; nobody else's offers should meet this future. */
@SubanTest
@DirtiesContext
class SilenceTests {

    @Autowired
    Silence silence;

    @Autowired
    Handlings handlings;

    @Autowired
    HandlingRequests handling;

    @Autowired
    Journal journal;

    @Autowired
    Stage stage;

    @Autowired
    Web web;

    @Autowired
    Clock clock;

    @BeforeEach
    void nothingElseIsOverdue() {
        silence.acceptOverdue(clock.instant().plus(Duration.ofDays(30)));
    }

    @Test
    void theItemsOwnLimitForSigningCounts() {
        var sheet = sheet(stage.offered());
        assertThat(Duration.between(sheet.offeredAt(), sheet.signBy())).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void untilTheLimitNothingHappens() {
        var id = stage.offered();
        assertThat(silence.acceptOverdue(limit(id))).isZero();
        assertThat(sheet(id).step()).isEqualTo(Step.OFFERED);
    }

    @Test
    void afterTheLimitTheMachineAcceptsAndTheJournalSaysWhy() {
        var id = stage.offered();
        var late = limit(id).plusSeconds(1);
        assertThat(silence.acceptOverdue(late)).isEqualTo(1);
        assertThat(sheet(id).step()).isEqualTo(Step.UNDERWAY);
        assertThat(sheet(id).silent()).isTrue();
        assertThat(newest(id)).satisfies(it -> {
            assertThat(it.kind()).isEqualTo("accepted");
            assertThat(it.actor().code()).isEqualTo("machine:silence");
            assertThat(it.detail()).isEqualTo(Map.of("unit", Stage.LAMP_UNIT, "why", "late"));
        });
        assertThat(refusal(handling.giveBack(stage.person(Stage.LAMP_UNIT), id, notOurs("不归我们"), late)))
                .isEqualTo("handling.return-too-late");
        var desk = web.visit().signIn(Stage.LAMP_UNIT, "anlan-2026").get("/desk/" + id.receipt());
        assertThat(desk.body()).contains("视为签收");
    }

    @Test
    void whatWasAcceptedInTimeStaysTheUnitsOwnWord() {
        var id = stage.underway();
        assertThat(silence.acceptOverdue(limit(id).plusSeconds(1))).isZero();
        assertThat(sheet(id).silent()).isFalse();
    }

    @Test
    void twoNodesThatLookAtOnceAcceptEachOneOnce() {
        for (int n = 0; n < 8; n++) {
            stage.offered();
        }
        var late = clock.instant().plus(Duration.ofHours(1));
        var counts = atOnce(() -> silence.acceptOverdue(late), () -> silence.acceptOverdue(late));
        assertThat(counts.stream().mapToInt(it -> it).sum()).isEqualTo(8);
    }

    private Handling sheet(RequestId id) {
        return handlings.find(id).orElseThrow();
    }

    private Instant limit(RequestId id) {
        return sheet(id).signBy();
    }

    private Entry newest(RequestId id) {
        return journal.of(id).stream().map(Line::entry).toList().getLast();
    }
}
