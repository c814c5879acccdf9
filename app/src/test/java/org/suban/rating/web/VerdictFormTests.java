package org.suban.rating.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.suban.handling.closing.Solved;
import org.suban.rating.Scores;
import org.suban.rating.Verdict;

class VerdictFormTests {

    @Test
    void whatIsNotAnsweredIsNoAnswer() {
        assertThat(VerdictForm.EMPTY.verdict()).isEqualTo(new Verdict(null, null, Scores.NONE, null));
        assertThat(new VerdictForm(Solved.PARTLY, null, 2, null, null, null, "好").verdict())
                .isEqualTo(new Verdict(Solved.PARTLY, null, new Scores(2, null, null, null), "好"));
    }
}
