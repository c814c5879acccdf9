package org.suban.benchmarks.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTests {

    @Test
    void composesTwoHundredDifferentTextsOfARealisticLength() {
        assertThat(Texts.compose(200))
                .hasSize(200)
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).hasSizeBetween(20, 300));
    }

    @Test
    void composesTheSameTextsInEveryRun() {
        assertThat(Texts.compose(200)).isEqualTo(Texts.compose(200));
    }

    @Test
    void writesShortAndLongOnes() {
        assertThat(Texts.compose(200))
                .anySatisfy(text -> assertThat(text).hasSizeLessThan(40))
                .anySatisfy(text -> assertThat(text).hasSizeGreaterThan(100));
    }
}
