package org.suban.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LatenciesTests {

    @Test
    void namesAValueThatReallyOccurred() {
        var latencies = milliseconds(1, 100);

        assertThat(latencies.millis(50)).isEqualTo(50);
        assertThat(latencies.millis(95)).isEqualTo(95);
        assertThat(latencies.millis(99)).isEqualTo(99);
        assertThat(latencies.millis(100)).isEqualTo(100);
    }

    @Test
    void staysRightWhenMoreIsAddedAfterReading() {
        var latencies = milliseconds(1, 3);
        assertThat(latencies.millis(100)).isEqualTo(3);

        latencies.add(500_000);

        assertThat(latencies.millis(1)).isEqualTo(0.5);
    }

    @Test
    void readsManyThreadsAsOne() {
        var merged = Latencies.merged(List.of(milliseconds(51, 5_000), milliseconds(1, 50)));

        assertThat(merged.count()).isEqualTo(5_000);
        assertThat(merged.millis(50)).isEqualTo(2_500);
    }

    @Test
    void isZeroWhenNothingWasMeasured() {
        assertThat(new Latencies().millis(99)).isZero();
    }

    private static Latencies milliseconds(int from, int to) {
        var latencies = new Latencies();
        for (var value = to; value >= from; value--) {
            latencies.add(value * 1_000_000L);
        }
        return latencies;
    }
}
