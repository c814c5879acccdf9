package org.suban.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReceiptTests {

    private static final RequestId ID = RequestId.of(LocalDate.of(2026, 11, 23), 12_345);

    @Test
    void beginsWithTheDateAndHasFourteenDigits() {
        assertThat(ID.receipt().digits()).startsWith("261123" + "0012345").hasSize(14);
        assertThat(ID.receipt().request()).isEqualTo(ID);
    }

    @Test
    void isReadHoweverItIsTyped() {
        var receipt = ID.receipt();
        assertThat(Receipt.read(" " + receipt.grouped() + " ")).contains(receipt);
        assertThat(Receipt.read(receipt.digits().substring(0, 6) + "-"
                        + receipt.digits().substring(6)))
                .contains(receipt);
        assertThat(Receipt.read("")).isEmpty();
        assertThat(Receipt.read("abc")).isEmpty();
        assertThat(Receipt.read("00000000000000")).isEmpty();
    }

    @Test
    void noticesEveryWrongDigit() {
        var random = new Random(7);
        for (int n = 0; n < 500; n++) {
            var digits = RequestId.of(LocalDate.of(2026, 1 + n % 12, 1 + n % 28), random.nextInt(9_999_999))
                    .receipt()
                    .digits();
            for (int i = 0; i < digits.length(); i++) {
                for (char wrong = '0'; wrong <= '9'; wrong++) {
                    if (wrong != digits.charAt(i)) {
                        assertThat(Receipt.read(digits.substring(0, i) + wrong + digits.substring(i + 1)))
                                .isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void noticesMostSwappedNeighbours() {
        var random = new Random(8);
        int swapped = 0;
        int noticed = 0;
        for (int n = 0; n < 2000; n++) {
            var digits = RequestId.of(LocalDate.of(2026, 11, 23), random.nextInt(9_999_999))
                    .receipt()
                    .digits();
            int i = random.nextInt(13);
            if (digits.charAt(i) != digits.charAt(i + 1)) {
                swapped++;
                var typed = digits.substring(0, i) + digits.charAt(i + 1) + digits.charAt(i) + digits.substring(i + 2);
                noticed += Receipt.read(typed).isEmpty() ? 1 : 0;
            }
        }
        assertThat((double) noticed / swapped).isGreaterThan(0.97);
    }

    @Test
    void serialsStartAgainAfterTenMillion() {
        var day = LocalDate.of(2026, 11, 23);
        assertThat(RequestId.of(day, 10_000_001)).isEqualTo(RequestId.of(day, 1));
    }

    @Test
    void noNumberOutsideTheCalendarIsARequest() {
        assertThatThrownBy(() -> new RequestId(5)).isInstanceOf(IllegalArgumentException.class);
    }
}
