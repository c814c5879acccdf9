package org.suban.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Line;
import org.suban.shared.RequestId;

class JourneyTests {

    @Test
    void aSendingThatWasTakenBackAtOnceNeverHappenedForTheResident() {
        assertThat(kinds("received", "queued", "dispatched", "viewed", "undone", "dispatched", "accepted"))
                .containsExactly("received", "queued", "dispatched", "accepted");
    }

    @Test
    void whatStaffLookAtIsNotTold() {
        assertThat(kinds("received", "classified", "viewed", "queued")).containsExactly("received", "queued");
    }

    private static List<String> kinds(String... kinds) {
        var at = Instant.parse("2026-11-26T02:00:00Z");
        var lines = Stream.of(kinds)
                .map(it -> new Line(
                        1,
                        new Entry(new RequestId(2611260000001L), "dispatch", it, Actor.machine("test"), at, Map.of())))
                .toList();
        return Journey.of(lines).stops().stream().map(Journey.Stop::kind).toList();
    }
}
