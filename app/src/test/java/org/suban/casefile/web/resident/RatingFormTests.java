package org.suban.casefile.web.resident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.suban.rating.Verdict;

class RatingFormTests {

    @Test
    void takesNothingForAnAnswerButYesAndNo() {
        assertThat(new RatingForm("yes", "no", null).verdict()).isEqualTo(new Verdict(true, false, null));
        assertThat(new RatingForm("true", "", "好").verdict()).isEqualTo(new Verdict(null, null, "好"));
        assertThat(RatingForm.empty().verdict()).isEqualTo(new Verdict(null, null, null));
    }
}
