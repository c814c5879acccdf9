package org.suban.classification.classifier.lexical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.suban.classification.Classifier;
import org.suban.classification.Suggestion;
import org.suban.support.SubanTest;

@SubanTest
class LexicalClassifierTests {

    @Autowired
    @Qualifier("lexicalClassifier")
    Classifier classifier;

    @ParameterizedTest
    @CsvSource({
        "路边的路灯坏了三天了,02-02-01-001,路灯坏了",
        "老板拖欠工资两个月不发,09-01,拖欠工资",
        "电梯又困人了快来,06-05,电梯",
        "公交车半小时不来一趟,03-01,公交",
    })
    void theRightBranchComesFirstAndSaysWhichWordSpoke(String said, String branch, String word) {
        var first = classifier.suggest("", said).all().getFirst();
        assertThat(first.item().value()).startsWith(branch);
        assertThat(first.words()).anyMatch(it -> it.contains(word) || word.contains(it));
    }

    @Test
    void saysNothingWhenNothingSpeaks() {
        for (var said : new String[] {"", "qwertz 123", "😀😀", "。。。"}) {
            assertThat(classifier.suggest("", said).all()).isEmpty();
        }
    }

    @Test
    void figuresInsideATelephoneNumberSayNothing() {
        assertThat(classifier.suggest("", "公司天天996").all()).isNotEmpty();
        assertThat(classifier.suggest("", "13899612345").all()).isEmpty();
    }

    @Test
    void givesAtMostFiveTheLikeliestFirst() {
        var suggestions =
                classifier.suggest("", "路灯 噪音 工资 公交 医保 学校 电梯 停车 垃圾 水管").all();
        assertThat(suggestions)
                .hasSize(5)
                .allSatisfy(it -> assertThat(it.words()).isNotEmpty());
    }

    @Test
    void oneWordInALongLetterIsNoCertainty() {
        var brief = classifier.suggest("", "路灯坏了，路灯不亮").all().getFirst();
        var inPassing = classifier.suggest("", "路灯坏了" + "，另外我还想说说别的".repeat(30)).all();
        assertThat(brief.confidence()).isGreaterThan(0.5);
        assertThat(inPassing).extracting(Suggestion::confidence).allMatch(it -> it < 0.4);
    }
}
