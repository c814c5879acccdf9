package org.suban.benchmarks.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suban.classification.learning.Text;

class CorpusTests {

    private final List<Source> sources = IntStream.range(0, 20)
            .mapToObj(it -> new Source(new Text("标题", "很长的一段话".repeat(20) + (char) ('甲' + it) + "有5盏灯"), "kind " + it))
            .toList();

    @Test
    void nothingIsLearntOfWhatIsAsked() {
        var corpus = Corpus.of(sources, 100);
        assertThat(corpus.asked()).containsExactly(sources.get(9), sources.get(19));
        assertThat(corpus.learnt()).hasSize(100).noneMatch(it -> it.label().equals("kind 9"));
    }

    @Test
    void eachStandsThereAsItIsAndThenWithSlips() {
        var learnt = Corpus.of(sources, 100).learnt();
        assertThat(learnt.getFirst().words())
                .isEqualTo(sources.getFirst().text().words());
        assertThat(learnt.get(18).words())
                .isNotEqualTo(learnt.getFirst().words())
                .isNotEqualTo(learnt.get(36).words());
        assertThat(learnt.get(18).label()).isEqualTo(learnt.getFirst().label());
    }

    @Test
    void theSameSlipsAreMadeEachTime() {
        assertThat(Corpus.of(sources, 100)).isEqualTo(Corpus.of(sources, 100));
    }

    @Test
    void aSlipLeavesMostOfTheTextAndEverySignWhole() {
        var text = "今天😀路灯坏了，第3盏。".repeat(100);
        var noisy = new Noise(7).in(text);
        assertThat(noisy).isNotEqualTo(text).hasSizeBetween(text.length() - 60, text.length() + 60);
        assertThat(noisy.codePoints()).noneMatch(it -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
    }
}
