package org.suban.benchmarks.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterTests {

    private final Meter meter =
            new Meter(3, Duration.ofMillis(1), new PrintStream(OutputStream.nullOutputStream(), true));

    @Test
    void countsNoRoundButThoseAskedForAndUndoesEach() throws Exception {
        var done = new ArrayList<String>();
        meter.millis("step", () -> done.add("do") ? 1 : 0, () -> done.add("undo"));

        assertThat(done).startsWith("do", "undo", "do", "undo").hasSizeGreaterThan(6);
        assertThat(meter.figures())
                .hasEntrySatisfying("step", it -> assertThat(it.rounds()).hasSize(3));
    }

    @Test
    void asksTheNextQuestionEachTime() throws Exception {
        var asked = new ArrayList<Integer>();
        meter.perSecond("question", number -> asked.add(number) ? 1 : 0);

        assertThat(asked).startsWith(0, 1, 2).doesNotHaveDuplicates();
        assertThat(meter.figures())
                .hasEntrySatisfying("question", it -> assertThat(it.median()).isPositive());
    }

    @Test
    void asksAtLeastOnceWhereASliceIsOverBeforeAnythingRan() throws Exception {
        var meter = new Meter(1, Duration.ZERO, new PrintStream(OutputStream.nullOutputStream(), true));
        meter.perSecond("question", number -> 1);

        assertThat(meter.figures())
                .hasEntrySatisfying("question", it -> assertThat(it.median()).isPositive());
    }

    @Test
    void keepsHowLongEachQuestionTook() {
        meter.latencies("search", List.of("a", "b"), false, it -> 1);

        assertThat(meter.latencies())
                .hasEntrySatisfying(
                        "search", it -> assertThat(it.took().count()).isEqualTo(6));
    }

    @Test
    void refusesToMeasureWhatDoesNothing() {
        assertThatIllegalStateException().isThrownBy(() -> meter.millis("idle", () -> 0));
        assertThatIllegalStateException().isThrownBy(() -> meter.perSecond("mute", number -> 0));
        assertThatIllegalStateException().isThrownBy(() -> meter.latencies("blind", List.of("a"), false, it -> 0));
        meter.latencies("rightly nothing", List.of("a"), true, it -> 0);
    }
}
