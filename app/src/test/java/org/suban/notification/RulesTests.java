package org.suban.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.notification.Audience.DEPUTY;
import static org.suban.notification.Audience.DISPATCHERS;
import static org.suban.notification.Audience.INSPECTORS;
import static org.suban.notification.Audience.LEAD;
import static org.suban.notification.Audience.RESIDENT;
import static org.suban.notification.Audience.UNIT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.shared.RequestId;

class RulesTests {

    @Test
    void aResidentHearsOfASendingUnlessTheReceiptHasSaidIt() {
        assertThat(heard("dispatched", Actor.staff(1), Map.of("round", 1))).containsExactly(RESIDENT, UNIT);
        assertThat(heard("dispatched", Actor.machine("dispatch"), Map.of("round", 1)))
                .containsExactly(UNIT);
        assertThat(heard("dispatched", Actor.machine("dispatch"), Map.of("round", 2)))
                .containsExactly(RESIDENT, UNIT);
    }

    @Test
    void whichClockItIsSaysWhoHears() {
        assertThat(heard("missed", Map.of("clock", "FINISH"))).containsExactly(UNIT, LEAD, INSPECTORS);
        assertThat(heard("missed", Map.of("clock", "PART"))).containsExactly(UNIT, LEAD);
        assertThat(heard("missed", Map.of("clock", "DISPATCH"))).containsExactly(DISPATCHERS);
        assertThat(heard("near", Map.of("clock", "CONTACT"))).containsExactly(UNIT);
        assertThat(heard("near", Map.of())).isEmpty();
    }

    @Test
    void whatIsEscalatedGoesToTheRankItNames() {
        assertThat(heard("escalated", Map.of("rank", "LEAD"))).containsExactly(LEAD);
        assertThat(heard("escalated", Map.of("rank", "DEPUTY"))).containsExactly(DEPUTY);
    }

    @Test
    void onlySupervisionAndEscalationBreakTheQuiet() {
        assertThat(Rules.all())
                .filteredOn(Rule::urgent)
                .extracting(Rule::event)
                .containsOnly("supervised", "escalated");
    }

    @Test
    void whoLooksAtACaseTellsNobody() {
        assertThat(heard("viewed", Map.of())).isEmpty();
        assertThat(heard("contact-revealed", Map.of())).isEmpty();
        assertThat(heard("received", Map.of())).isEmpty();
    }

    @Test
    void everyRuleHasItsWordsForItsAudience() {
        var words = ResourceBundle.getBundle("messages/notification_zh");
        assertThat(Rules.all()).allSatisfy(it -> {
            var side = it.audience() == RESIDENT ? "resident." : "staff.";
            assertThat(words.containsKey("notification.event." + it.event())).isTrue();
            assertThat(words.containsKey("notification." + side + it.event())).isTrue();
        });
    }

    private static List<Audience> heard(String kind, Map<String, Object> detail) {
        return heard(kind, Actor.machine("clock"), detail);
    }

    private static List<Audience> heard(String kind, Actor by, Map<String, Object> detail) {
        var line = new Entry(new RequestId(2611260000001L), "handling", kind, by, Instant.EPOCH, detail);
        return Rules.of(line).stream().map(Rule::audience).toList();
    }
}
