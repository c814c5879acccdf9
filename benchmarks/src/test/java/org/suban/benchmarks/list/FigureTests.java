package org.suban.benchmarks.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class FigureTests {

    @Test
    void tellsTheMiddleAndTheSpread() {
        var odd = new Figure("it", "ms", 9, 1, 3);
        assertThat(odd.median()).isEqualTo(3);
        assertThat(odd.least()).isEqualTo(1);
        assertThat(odd.most()).isEqualTo(9);
        assertThat(odd.hasAlone()).isFalse();
        assertThat(new Figure("it", "ms", 4, 1, 2, 9).median()).isEqualTo(3);
        assertThat(new Figure("it", "s", new double[] {7}, new double[] {3, 1, 2}).medianAlone())
                .isEqualTo(2);
    }

    @Test
    void isNoFigureWithoutARound() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure("it", "ms"));
    }
}
