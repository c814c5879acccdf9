package org.suban.benchmarks.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** The whole command with few cases: that every row is there, never how fast. */
class MeasureClocksTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void fillsADatabaseAndMeasuresTimerAndDesks() throws Exception {
        var exit = measure("../sample-city", "--cases", "2000", "--rounds", "2", "--calls", "3");

        assertThat(exit).as(text(err)).isZero();
        assertThat(text(out))
                .contains("2,000 open cases in 100 units, 6,000 countdowns, 4,000 of them running")
                .contains("2026-11-26", "load average", "p99 under 100 ms")
                .contains("| heights of a handler's piles", "| a handler's first page", "| a handler's desk |")
                .contains("| an inspector's desk, pile late |", "| an inspector's desk, pile held |")
                .contains("| approvals of a unit |", "| orders to all units |", "| persons to be asked |")
                .contains("\n| 20 | ", "\n| 100 | ");
    }

    @Test
    void saysThatThereIsNoCity() throws Exception {
        assertThat(measure("nowhere")).isEqualTo(1);
        assertThat(text(err)).contains("SUBAN_CITY");
    }

    @Test
    void showsItsOptions() throws Exception {
        assertThat(measure("nowhere", "--help")).isZero();
        assertThat(text(out)).contains("--cases", "--rounds", "--calls");
        for (var wrong : new String[] {"--cases", "--cases 999", "--cases many", "--rounds 0", "--colour red"}) {
            assertThat(measure("nowhere", wrong.split(" "))).as(wrong).isEqualTo(2);
        }
        assertThat(text(err)).contains("Usage: ./suban measure clocks");
    }

    private int measure(String city, String... words) throws Exception {
        var today = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
        return new MeasureClocks(new PrintStream(out), new PrintStream(err), Path.of(city), today).run(words);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
