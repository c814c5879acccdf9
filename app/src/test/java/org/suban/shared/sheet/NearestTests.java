package org.suban.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTests {

    private static final List<String> UNITS =
            List.of("urban-management", "城市管理局", "市场监督管理局", "生态环境局", "parks", "@STREET");

    @Test
    void theValueWithTheFewestLettersToChangeWasMeant() {
        assertThat(Nearest.to("urban-managment", UNITS)).isEqualTo("urban-management");
        assertThat(Nearest.to("城管理局", UNITS)).isEqualTo("城市管理局");
        assertThat(Nearest.to("@STREE", UNITS)).isEqualTo("@STREET");
        assertThat(Nearest.to("park", UNITS)).isEqualTo("parks");
    }

    @Test
    void whatIsTooFarOffWasNotMeant() {
        assertThat(Nearest.to("完全不同的一句话", UNITS)).isEmpty();
        assertThat(Nearest.to("", UNITS)).isEmpty();
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void guessesAsNearAsComparingWithEach(long seed) {
        var random = new Random(seed);
        var good = new ArrayList<String>();
        for (int n = 0; n < 300; n++) {
            good.add(word(random));
        }
        var nearest = Nearest.among(good);
        for (int n = 0; n < 300; n++) {
            var read = word(random);
            int least = good.stream().mapToInt(it -> distance(read, it)).min().orElseThrow();
            var guess = nearest.to(read);
            if (least > Math.max(1, (read.length() + 2) / 3)) {
                assertThat(guess).as(read).isEmpty();
            } else {
                assertThat(good).contains(guess);
                assertThat(distance(read, guess)).as(read + " " + guess).isEqualTo(least);
            }
        }
    }

    private static String word(Random random) {
        var word = new StringBuilder();
        for (int n = 1 + random.nextInt(8); n > 0; n--) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }

    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1),
                                Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
            }
        }
        return rows[a.length()][b.length()];
    }
}
