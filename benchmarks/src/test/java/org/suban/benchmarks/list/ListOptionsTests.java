package org.suban.benchmarks.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suban.benchmarks.Stop;

class ListOptionsTests {

    @Test
    void takesTheCityAsItIsUnlessAskedForAnother() throws Stop {
        assertThat(ListOptions.parse().asItIs()).isTrue();
        assertThat(ListOptions.parse().rounds()).isEqualTo(5);

        var longer = ListOptions.parse("--items", "20000");
        assertThat(longer.asItIs()).isFalse();
        assertThat(longer.items()).isEqualTo(20_000);
        assertThat(longer.communities()).isEqualTo(650);
        assertThat(ListOptions.parse("--communities", "5000").items()).isEqualTo(4_377);
    }

    @Test
    void readsEveryOption() throws Stop {
        var options = ListOptions.parse("--items 60 --communities 12 --rounds 3 --slice 20".split(" "));

        assertThat(options.items()).isEqualTo(60);
        assertThat(options.communities()).isEqualTo(12);
        assertThat(options.rounds()).isEqualTo(3);
        assertThat(options.slice()).hasMillis(20);
    }

    @ParameterizedTest
    @CsvSource({
        "--items,0",
        "--items,many",
        "--communities,0",
        "--communities,20001",
        "--rounds,0",
        "--rounds,51",
        "--slice,0",
        "--colour,red"
    })
    void refusesWhatIsOutOfBounds(String option, String value) {
        assertThatExceptionOfType(Stop.class)
                .isThrownBy(() -> ListOptions.parse(option, value))
                .satisfies(stop -> assertThat(stop.exitCode()).isEqualTo(2))
                .withMessageContaining(option);
    }

    @Test
    void missesAValue() {
        assertThatExceptionOfType(Stop.class)
                .isThrownBy(() -> ListOptions.parse("--items"))
                .withMessageContaining("lacks its value");
    }
}
