package org.suban.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTests {

    @Test
    void measuresAllButLifeWithoutAToken() throws Stop {
        assertThat(Options.parse().what()).containsExactly(What.SUBMIT, What.TRACK, What.FLOOR);
        assertThat(Options.parse("--token", "t").what()).containsExactly(What.values());
    }

    @Test
    void readsEveryOption() throws Stop {
        var options = Options.parse("--url http://localhost:9/ --clients 4 --seconds 3 --warmup 0"
                .concat(" --what submit,track --cases 100 --json")
                .split(" "));

        assertThat(options.url()).hasToString("http://localhost:9");
        assertThat(options.clients()).isEqualTo(4);
        assertThat(options.measured()).hasSeconds(3);
        assertThat(options.warmup()).isZero();
        assertThat(options.what()).containsExactly(What.SUBMIT, What.TRACK);
        assertThat(options.cases()).isEqualTo(100);
        assertThat(options.json()).isTrue();
    }

    @Test
    void saysHowToGetATokenForLife() {
        assertThatExceptionOfType(Stop.class)
                .isThrownBy(() -> Options.parse("--what", "life"))
                .withMessageContaining("./suban token admin");
    }

    @ParameterizedTest
    @CsvSource({
        "--clients,0",
        "--clients,257",
        "--clients,many",
        "--seconds,601",
        "--seconds,0",
        "--warmup,61",
        "--cases,-1",
        "--what,dance",
        "--what,''",
        "--colour,red",
        "--url,nonsense"
    })
    void refusesWhatIsOutOfBounds(String option, String value) {
        assertThatExceptionOfType(Stop.class)
                .isThrownBy(() -> Options.parse(option, value))
                .satisfies(stop -> assertThat(stop.exitCode()).isEqualTo(2))
                .withMessageContaining(option);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080", "http://127.9.9.9"})
    void drivesAServerOnThisMachine(String url) throws Stop {
        assertThat(Options.parse("--url", url).url()).hasToString(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "http://10.0.0.1:8080",
                "http://127.0.0.1.example.org",
                "http://localhost@example.org",
                "http://[2001:db8::1]"
            })
    void refusesToDriveAnyOtherMachine(String url) {
        assertThatExceptionOfType(Stop.class)
                .isThrownBy(() -> Options.parse("--url", url))
                .withMessageContaining("on this machine");
    }

    @Test
    void writesOnlyIntoADatabaseOnThisMachine() throws Stop {
        Loopback.requireDatabaseHere("jdbc:postgresql://localhost:5432/suban");

        assertThatExceptionOfType(Stop.class)
                .isThrownBy(() -> Loopback.requireDatabaseHere("jdbc:postgresql://db.example.org/suban"))
                .satisfies(stop -> assertThat(stop.exitCode()).isEqualTo(1));
        assertThatExceptionOfType(Stop.class)
                .isThrownBy(() -> Loopback.requireDatabaseHere("jdbc:postgresql://localhost,example.org/suban"));
    }
}
