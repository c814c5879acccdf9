package org.suban.handling.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.atOnce;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.loserOf;
import static org.suban.support.Stage.refusal;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.casefile.CaseFiles;
import org.suban.handling.HandlingRequests;
import org.suban.handling.contact.ShowingContacts;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.RequestId;
import org.suban.support.Stage;
import org.suban.support.SubanTest;

/** The co-host's side of a part. */
@SubanTest
class DoingPartsTests {

    /** The smell of a sewage works; the list names two co-hosts. */
    private static final String SMELL = "02-04-05-001";

    private static final String HOST = "water-affairs";
    private static final String NAMED = "environment";

    @Autowired
    OpeningParts opening;

    @Autowired
    DoingParts doing;

    @Autowired
    Parts parts;

    @Autowired
    HandlingRequests handling;

    @Autowired
    ShowingContacts contacts;

    @Autowired
    CaseFiles cases;

    @Autowired
    Stage stage;

    @Autowired
    Clock clock;

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

    private RequestId underway() {
        return stage.underway(SMELL, HOST);
    }

    private Decision<Part> open(RequestId id, String unit, boolean mandatory) {
        return opening.open(host(), id, new Asking(unit, "移开线缆", mandatory, "一起看现场"), clock.instant());
    }

    private Staff host() {
        return stage.person(HOST);
    }

    private Staff cohost() {
        return stage.person(NAMED);
    }
}
