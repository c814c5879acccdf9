package org.suban.classification.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RehearsalTests {

    @Test
    void withTimesTheLaterIsAskedAndTheEarlierLearnt() {
        var plan = Rehearsal.plan(Invented.letters(100, 1), true);
        assertThat(plan)
                .hasSize(2)
                .allSatisfy(it -> assertThat(max(it.learnt())).isLessThan(it.asked()[0]));
        assertThat(plan.getLast().asked()).hasSize(20);
    }

    @Test
    void withoutTimesEachIsAskedOnce() {
        var plan = Rehearsal.plan(Invented.letters(100, 1), false);
        assertThat(plan.stream().flatMapToInt(it -> IntStream.of(it.asked())))
                .hasSize(100)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsWrittenTwiceIsNeverLearntAndAskedAtOnce() {
        var letters = Collections.nCopies(3, Invented.letters(40, 1)).stream()
                .flatMap(List::stream)
                .toList();
        for (var round : Rehearsal.plan(letters, false)) {
            var learnt = new HashSet<Text>();
            IntStream.of(round.learnt())
                    .forEach(it -> learnt.add(letters.get(it).text()));
            assertThat(IntStream.of(round.asked())
                            .mapToObj(it -> letters.get(it).text()))
                    .doesNotContainAnyElementsOf(learnt);
        }
    }

    @Test
    void ofVeryManyOnlyTheLastAreAsked() {
        var plan = Rehearsal.plan(Invented.letters(30_000, 1), true);
        assertThat(plan).singleElement().satisfies(it -> assertThat(it.asked()).hasSize(10_000));
    }

    @Test
    void ofVeryManyWithoutTimesTheSameTextStandsOnOneSide() {
        var texts = Invented.letters(3_007, 1);
        var letters = Rehearsal.together(
                Collections.nCopies(10, texts).stream().flatMap(List::stream).toList());
        var round = Rehearsal.plan(letters, false).getFirst();
        var learnt = new HashSet<Text>();
        IntStream.of(round.learnt()).forEach(it -> learnt.add(letters.get(it).text()));
        assertThat(letters).hasSize(30_070);
        assertThat(round.asked()).hasSizeGreaterThanOrEqualTo(10_000);
        assertThat(round.learnt().length + round.asked().length).isEqualTo(30_070);
        assertThat(IntStream.of(round.asked()).mapToObj(it -> letters.get(it).text()))
                .doesNotContainAnyElementsOf(learnt);
    }

    @Test
    void oneTextOverAndOverIsCutAllTheSame() {
        var same = Collections.nCopies(30_000, Invented.letters(1, 1).getFirst());
        var round = Rehearsal.plan(Rehearsal.together(same), false).getFirst();
        assertThat(round.learnt()).hasSize(20_000);
    }

    private static int max(int[] numbers) {
        return IntStream.of(numbers).max().orElseThrow();
    }
}
