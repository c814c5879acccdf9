package org.suban.classification.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.suban.classification.record.Scores.Band;
import org.suban.classification.record.Scores.Confusion;

class ScoresTests {

    private static final Scores SCORES = new Scores(List.of(
            held("A", "A", 0.95, "B"),
            held("A", "B", 0.55, "A"),
            held("B", "B", 0.91, "A"),
            held("C", "B", 0.52, "A")));

    @Test
    void countsTheFirstAndTheFirstThree() {
        assertThat(SCORES.among(1)).isEqualTo(0.5);
        assertThat(SCORES.among(3)).isEqualTo(0.75);
        assertThat(SCORES.labels()).isEqualTo(3);
    }

    /** A: precision 1, recall 1/2, 2/3. B: precision 1/3, recall 1, 1/2. C: never guessed, 0. */
    @Test
    void averagesTheLabelsAlike() {
        assertThat(SCORES.macroF1()).isCloseTo((2.0 / 3 + 0.5) / 3, Offset.offset(1e-12));
    }

    @Test
    void comparesWhatWasSaidWithWhatWasSo() {
        assertThat(SCORES.reliability())
                .extracting(Band::from, Band::guesses, Band::right)
                .containsExactly(tuple(50, 2, 0.0), tuple(90, 2, 1.0));
    }

    @Test
    void namesTheWorstConfusions() {
        assertThat(SCORES.worst(1)).containsExactly(new Confusion("A", "B", 1));
    }

    @Test
    void ofNothingIsNothing() {
        var none = new Scores(List.of());
        assertThat(none.among(1)).isZero();
        assertThat(none.macroF1()).isZero();
        assertThat(none.reliability()).isEmpty();
    }

    private static Held held(String right, String guessed, double probability, String next) {
        return new Held(1, right, List.of(new Guess(guessed, probability), new Guess(next, (1 - probability) / 2)));
    }
}
