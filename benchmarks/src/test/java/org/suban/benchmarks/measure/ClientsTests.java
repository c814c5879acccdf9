package org.suban.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClientsTests {

    private final Clients clients = new Clients(new PrintStream(OutputStream.nullOutputStream()));

    @Test
    void stopsByItselfWhenTimeIsUp() throws Exception {
        Work work = () -> Thread.sleep(1);

        var measure = clients.run("work", List.of(work, work), Duration.ofMillis(200));

        assertThat(measure.seconds()).isBetween(0.2, 2.0);
        assertThat(measure.done()).isPositive();
        assertThat(measure.perSecond()).isPositive();
    }

    @Test
    void doesNotDoMoreThanAsked() throws Exception {
        Work work = () -> {};

        assertThat(clients.run("work", List.of(work, work, work), Duration.ofSeconds(10), 1_000)
                        .done())
                .isEqualTo(1_000);
    }

    @Test
    void countsErrorsByWhatTheySay() throws Exception {
        Work work = () -> {
            throw new IOException("HTTP 429 TOO_MANY");
        };

        var measure = clients.run("work", List.of(work), Duration.ofSeconds(10), 3);

        assertThat(measure.done()).isZero();
        assertThat(measure.errors()).containsExactlyEntriesOf(Map.of("HTTP 429 TOO_MANY", 3));
    }
}
