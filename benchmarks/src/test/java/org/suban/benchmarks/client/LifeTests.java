package org.suban.benchmarks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suban.benchmarks.FakeServer;
import org.suban.benchmarks.measure.Measure;

class LifeTests {

    @Test
    void goesTheWholeRoadOfARequestThatWaits() throws Exception {
        try (var server = new FakeServer(number -> true, body -> {})) {
            var residents = new Residents(server.url(), "staff");
            residents.life(0).once();

            assertThat(server.asked)
                    .containsExactly(
                            "POST ",
                            "POST /1/dispatch",
                            "POST /1/accept",
                            "POST /1/contact",
                            "GET /1/evidence",
                            "POST /1/evidence",
                            "POST /1/evidence",
                            "POST /1/resolve",
                            "POST /1/rating?code=c1");
        }
    }

    @Test
    void dispatchesNothingThatIsDispatchedAlready() throws Exception {
        try (var server = new FakeServer(number -> false, body -> {})) {
            var residents = new Residents(server.url(), "staff");
            var life = residents.life(0);
            life.once();

            assertThat(server.asked).hasSize(8).doesNotContain("POST /1/dispatch");
            assertThat(Life.steps(List.of(life), 1))
                    .extracting(Measure::what)
                    .containsExactly("submit", "accept", "contact", "evidence", "resolve", "rate");
        }
    }

    @Test
    void everyFourthPersonIsCalled() throws Exception {
        try (var server = new FakeServer(number -> false, body -> {})) {
            var life = new Residents(server.url(), "staff").life(0);
            for (int i = 0; i < 8; i++) {
                life.once();
            }

            assertThat(server.asked)
                    .contains("POST /4/follow-up/verdict", "POST /8/follow-up/verdict", "POST /7/rating?code=c7")
                    .doesNotContain("POST /4/rating?code=c4", "POST /1/follow-up/verdict");
            assertThat(Life.steps(List.of(life), 1))
                    .extracting(Measure::what, Measure::done)
                    .contains(tuple("rate", 6), tuple("follow-up", 2));
        }
    }

    @Test
    void whoMayNotBeCalledByTheOwnUnitRatesAlone() throws Exception {
        try (var server = new FakeServer(number -> false, body -> {})) {
            server.ofTheOwnUnit.add("4");
            var life = new Residents(server.url(), "staff").life(0);
            for (int i = 0; i < 4; i++) {
                life.once();
            }

            assertThat(server.asked).contains("POST /4/follow-up/verdict", "POST /4/rating?code=c4");
            assertThat(Life.steps(List.of(life), 1)).extracting(Measure::what).doesNotContain("follow-up");
        }
    }

    @Test
    void tellsTheStatusAndTheCodeOfARefusal() throws IOException {
        try (var server = new FakeServer(number -> false, body -> {})) {
            var residents = new Residents(server.url(), "wrong");
            assertThatIOException().isThrownBy(() -> residents.life(0).once()).withMessage("HTTP 401 TOKEN_MISSING");
        }
    }

    @Test
    void looksUpReceiptsOfThisRun() throws Exception {
        try (var server = new FakeServer(number -> false, body -> {})) {
            var residents = new Residents(server.url(), null);
            residents.submitting(0).once();
            residents.tracking(0).once();

            assertThat(server.asked).containsExactly("POST ", "GET /1?code=c1");
        }
    }
}
