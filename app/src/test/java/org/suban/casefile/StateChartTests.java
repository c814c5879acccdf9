package org.suban.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The chart in the documents is the table in the code. */
class StateChartTests {

    private static final Path DOCUMENT = Path.of("../docs/state-chart.md");

    @Test
    void theChartInTheDocumentsIsDrawnFromTheTable() throws IOException {
        var drawn = """
                # Where a request stands

                Drawn from `org.suban.casefile.StateChart`; `StateChartTests` fails when the two differ and leaves the new one in
                `app/target/state-chart.md`. What leads from one state to the next is a line of the journal.

                ```mermaid
                stateDiagram-v2
                    [*] --> WAITING
                %s
                ```
                """.formatted(StateChart.ways().stream()
                .map(it -> "    %s --> %s: %s".formatted(it.from(), it.to(), it.kind()))
                .collect(Collectors.joining("\n")));
        Files.writeString(Path.of("target/state-chart.md"), drawn);
        assertThat(drawn).isEqualTo(Files.readString(DOCUMENT));
    }

    @Test
    void everyStateIsReachedAndOnlyEndsHaveNoWayOut() {
        var reached = StateChart.ways().stream().map(StateChart.Way::to).collect(Collectors.toSet());
        var left = StateChart.ways().stream().map(StateChart.Way::from).collect(Collectors.toSet());
        assertThat(reached).containsExactlyInAnyOrder(CaseState.values());
        assertThat(Arrays.stream(CaseState.values()).filter(it -> !left.contains(it)))
                .containsExactly(CaseState.SPLIT);
    }
}
