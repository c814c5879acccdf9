package org.suban.classification.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has been learnt outlives the program that learnt it. */
class KeptTests {

    private static final Learnt LEARNT = Learning.from(
                    Invented.letters(120, 1), Knowledge.NONE, Encoder.NONE, share -> {})
            .learnt();

    @Test
    void ranksAsItDidBefore() throws IOException {
        var again = read(written());
        for (var words : List.of("路灯黑着", "打桩太吵", "垃圾桶发臭", "", "😀")) {
            assertThat(again.rank(new Text("", words), 5)).isEqualTo(LEARNT.rank(new Text("", words), 5));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.5, 0.9, 0.999})
    void whatIsCutOffIsNotRead(double share) throws IOException {
        var part = Arrays.copyOf(written(), (int) (share * written().length));
        assertThatThrownBy(() -> read(part)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsLongerThanWhatWasWrittenIsNotRead() throws IOException {
        var longer = Arrays.copyOf(written(), written().length + 1);
        assertThatThrownBy(() -> read(longer)).isInstanceOf(IOException.class);
    }

    @Test
    void whatIsDamagedAnywhereIsNotRead() throws IOException {
        var good = written();
        for (int at = 0; at < good.length; at += at < 200 ? 1 : good.length / 100) {
            var bad = good.clone();
            bad[at] ^= (byte) (1 << at % 8);
            assertThatThrownBy(() -> read(bad)).as("byte %d", at).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatAnotherVersionWroteIsNotRead() throws IOException {
        var other = written();
        other[3]++;
        assertThatThrownBy(() -> read(other)).isInstanceOf(IOException.class).hasMessageContaining("format 4");
    }

    private static byte[] written() throws IOException {
        var bytes = new ByteArrayOutputStream();
        LEARNT.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Learnt read(byte[] bytes) throws IOException {
        return Learnt.read(new DataInputStream(new ByteArrayInputStream(bytes)), Knowledge.NONE, Encoder.NONE);
    }
}
