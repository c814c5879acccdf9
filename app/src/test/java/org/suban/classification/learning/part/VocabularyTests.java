package org.suban.classification.learning.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VocabularyTests {

    @Test
    void knowsWhatStandsInTwoTextsAndInHowMany() {
        var words = new Vocabulary();
        words.read(new int[] {1, 1, 2, 3});
        words.read(new int[] {1, 3});
        words.read(new int[] {3});
        assertThat(words.size()).isEqualTo(2);
        assertThat(words.column(2)).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(words.texts(words.column(1))).isEqualTo(2);
        assertThat(words.texts(words.column(3))).isEqualTo(3);
    }

    @Test
    void keepsWhatIsMostCommonWhereRoomIsShort() {
        var words = new Vocabulary();
        for (int text = 0; text < 10; text++) {
            for (int hash = 0; hash < 5_000; hash++) {
                if (text < 2 || hash % 100 == 7) {
                    words.read(new int[] {hash});
                }
            }
        }
        var most = words.most(60);
        assertThat(words.size()).isEqualTo(5_000);
        assertThat(most.size()).isEqualTo(50);
        assertThat(most.texts(most.column(107))).isEqualTo(10);
        assertThat(most.column(108)).isEqualTo(Vocabulary.UNKNOWN);
    }
}
