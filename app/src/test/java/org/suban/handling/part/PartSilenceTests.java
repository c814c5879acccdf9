package org.suban.handling.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.journal.Journal;
import org.suban.journal.Line;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;
import org.suban.support.Web;

/** As with a whole request: who is silent until the limit has accepted. */
@SubanTest
class PartSilenceTests {

    private static final String COHOST = "environment";

    @Autowired
    PartSilence silence;

    @Autowired
    Parts parts;

    @Autowired
    DoingParts doing;

    @Autowired
    OpeningParts opening;

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
    void untilTheLimitItMayBeReturned() {
        var id = stage.withPart();
        assertThat(silence.acceptOverdue(limit(id))).isZero();
        assertThat(part(id).step()).isEqualTo(PartStep.OFFERED);
        granted(doing.giveBack(stage.person(COHOST), id, 1, "不归我们", limit(id)));
        assertThat(silence.acceptOverdue(limit(id).plusSeconds(1))).isZero();
    }

    @Test
    void afterItTheMachineAcceptsAndEverybodyIsToldWhy() {
        var id = stage.withPart();
        var late = limit(id).plusSeconds(1);
        assertThat(silence.acceptOverdue(late)).isOne();
        assertThat(silence.acceptOverdue(late)).isZero();
        assertThat(part(id).step()).isEqualTo(PartStep.ACCEPTED);
        assertThat(part(id).silentSince()).contains(late);
        assertThat(journal.of(id).stream().map(Line::entry).toList().getLast()).satisfies(it -> {
            assertThat(it.kind()).isEqualTo("part-accepted");
            assertThat(it.actor().code()).isEqualTo("machine:silence");
            assertThat(it.detail()).containsEntry("why", "late").containsEntry("unit", COHOST);
        });
        assertThat(refusal(doing.giveBack(stage.person(COHOST), id, 1, "不归我们", late)))
                .isEqualTo("handling.part-return-late");
        assertThat(web.visit()
                        .signIn(COHOST, "anlan-2026")
                        .get("/desk/" + id.receipt() + "/parts/1")
                        .body())
                .contains("视为签收");
        granted(doing.finish(stage.person(COHOST), id, 1, "测过了，没有超标", late));
    }

    @Test
    void whoHasSpokenInTimeIsNotOverruled() {
        var accepted = stage.withPart();
        granted(doing.accept(stage.person(COHOST), accepted, 1, clock.instant()));
        var withdrawn = stage.withPart();
        granted(opening.withdraw(stage.person("water-affairs"), withdrawn, 1, "不用了", clock.instant()));
        assertThat(silence.acceptOverdue(clock.instant().plus(Duration.ofDays(9))))
                .isZero();
        assertThat(part(accepted).silentSince()).isEmpty();
        assertThat(part(withdrawn).step()).isEqualTo(PartStep.WITHDRAWN);
    }

    @Test
    void twoNodesThatLookAtOnceAcceptEachOneOnce() {
        for (int n = 0; n < 4; n++) {
            stage.withPart();
        }
        var late = clock.instant().plus(Duration.ofDays(9));
        var counts = atOnce(() -> silence.acceptOverdue(late), () -> silence.acceptOverdue(late));
        assertThat(counts.stream().mapToInt(it -> it).sum()).isEqualTo(4);
    }

    private Part part(RequestId id) {
        return parts.find(id, 1).orElseThrow();
    }

    private Instant limit(RequestId id) {
        return part(id).signBy();
    }
}
