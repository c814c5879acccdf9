package org.suban.classification.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TrustTests {

    private static final double TARGET = 0.988;

    /** 0.988 to the power of 249 is the first below one in twenty: one in five, shared by four starts. */
    @Test
    void twoHundredAndFortyEightRightAnswersAreNotEnoughAndOneMoreIs() {
        assertThat(Trust.of(held(248, 0, "A", 0.9), TARGET).allows(guess("A", 1)))
                .isFalse();
        var trust = Trust.of(held(249, 0, "A", 0.9), TARGET);
        assertThat(trust.allows(guess("A", 0.9))).isTrue();
        assertThat(trust.allows(guess("A", 0.89))).isFalse();
    }

    @Test
    void goesAsLowAsTheRecordAllowsAndNoLower() {
        var record = new ArrayList<>(held(1_000, 0, "A", 0.95));
        record.addAll(held(300, 1, "A", 0.8));
        record.addAll(held(100, 40, "A", 0.7));
        assertThat(Trust.of(record, TARGET).limit()).isEqualTo(0.8);
    }

    @Test
    void aLabelThatBreaksThePromiseIsLeftToPeople() {
        var record = new ArrayList<>(held(2_000, 0, "good", 0.95));
        record.addAll(held(10, 6, "bad", 0.95));
        var trust = Trust.of(record, TARGET);
        assertThat(trust.allows(guess("good", 0.96))).isTrue();
        assertThat(trust.allows(guess("bad", 0.99))).isFalse();
    }

    @Test
    void anEmptyRecordAllowsNothing() {
        assertThat(Trust.of(List.of(), TARGET).allows(guess("A", 1))).isFalse();
    }

    @Test
    void chanceOfSoManyErrorsIsCountedExactly() {
        assertThat(Trust.atLeast(0, 10, 0.012)).isEqualTo(1);
        assertThat(Trust.atLeast(1, 10, 0.5)).isCloseTo(1 - Math.pow(0.5, 10), Offset.offset(1e-12));
        assertThat(Trust.atLeast(10, 10, 0.5)).isCloseTo(Math.pow(0.5, 10), Offset.offset(1e-12));
    }

    /** Of many records, each drawn by chance from the same city, at most one in five may mislead. */
    @Test
    void keepsThePromiseInFourOfFiveRecords() {
        int acting = 0;
        int misled = 0;
        for (int round = 0; round < 200; round++) {
            var random = new Random(round);
            double limit = Trust.of(drawn(1_500, random), TARGET).limit();
            if (limit <= 1) {
                acting++;
                misled += rightAbove(limit) < TARGET ? 1 : 0;
            }
        }
        assertThat(acting).isGreaterThan(100);
        assertThat(misled).isLessThanOrEqualTo(200 / 5);
    }

    /** What a guess of this probability is worth in that city. */
    private static double worth(double said) {
        return 1 - 0.5 * Math.pow(1 - said, 3);
    }

    private static double rightAbove(double limit) {
        return IntStream.range(0, 1_000)
                .mapToDouble(it -> worth(limit + (1 - limit) * (it + 0.5) / 1_000))
                .average()
                .orElseThrow();
    }

    private static List<Held> drawn(int count, Random random) {
        var held = new ArrayList<Held>();
        for (int i = 0; i < count; i++) {
            double said = random.nextDouble();
            held.add(one(random.nextDouble() < worth(said), "A", said));
        }
        return held;
    }

    private static List<Held> held(int count, int wrong, String guessed, double probability) {
        var held = new ArrayList<Held>();
        for (int i = 0; i < count; i++) {
            held.add(one(i >= wrong, guessed, probability));
        }
        return held;
    }

    private static Held one(boolean hit, String guessed, double probability) {
        return new Held(1, hit ? guessed : "other", List.of(guess(guessed, probability)));
    }

    private static Guess guess(String label, double probability) {
        return new Guess(label, probability);
    }
}
