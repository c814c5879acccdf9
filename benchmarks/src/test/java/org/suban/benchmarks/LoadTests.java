package org.suban.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LoadTests {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void measuresARunningServer() throws Exception {
        try (var server = new FakeServer(number -> number % 2 == 0, body -> {})) {
            assertThat(load(
                            "--url",
                            server.url().toString(),
                            "--token",
                            "staff",
                            "--what",
                            "submit,life,track",
                            "--clients",
                            "2",
                            "--seconds",
                            "1",
                            "--warmup",
                            "0",
                            "--cases",
                            "50"))
                    .isZero();
        }
        assertThat(text(out))
                .contains("2026-11-23", "submit", "life", "track", "dispatch", "rate", "step of life")
                .contains("--cases counted from 0")
                .doesNotContain("errors in");
    }

    @Test
    void printsJsonForPrograms() throws Exception {
        try (var server = new FakeServer(number -> false, body -> {})) {
            load("--url", server.url().toString(), "--what", "submit", "--seconds", "1", "--warmup", "0", "--json");
        }
        var json = JsonMapper.builder().build().readTree(text(out));
        assertThat(json.path("results").path(0).path("perSecond").asDouble()).isPositive();
        assertThat(json.path("machine").path("cores").asInt()).isPositive();
    }

    @Test
    void failsWhenNothingEverWorked() throws Exception {
        try (var server = new FakeServer(number -> false, body -> {
            throw new IllegalStateException();
        })) {
            assertThat(load("--url", server.url().toString(), "--what", "submit", "--seconds", "1", "--warmup", "0"))
                    .isEqualTo(1);
        }
        assertThat(text(out)).contains("x HTTP 500 BROKEN");
    }

    @Test
    void saysHowToStartTheServerWhenNoneAnswers() throws Exception {
        assertThat(load("--url", "http://127.0.0.1:1", "--what", "submit")).isEqualTo(1);
        assertThat(text(err)).contains("start it with ./suban");
    }

    @Test
    void saysWhereTheFloorFindsItsDatabase() throws Exception {
        try (var server = new FakeServer(number -> false, body -> {})) {
            assertThat(load("--url", server.url().toString(), "--what", "floor"))
                    .isEqualTo(1);
        }
        assertThat(text(err)).contains("SUBAN_HOME");
    }

    @Test
    void showsTheUsageAfterAWrongOption() throws Exception {
        assertThat(load("--clients", "1000")).isEqualTo(2);
        assertThat(text(err)).contains("from 1 to 256").contains("Usage:");
    }

    private int load(String... words) throws Exception {
        var noon = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        return new Load(new PrintStream(out), new PrintStream(err), Map.of("SUBAN_HOME", "target/nowhere"), noon)
                .run(words);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
