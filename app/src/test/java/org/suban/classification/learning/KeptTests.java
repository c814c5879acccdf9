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

    @Test
    void whatIsCutOffIsNotRead() throws IOException {
        var half = Arrays.copyOf(written(), written().length / 2);
        assertThatThrownBy(() -> read(half)).isInstanceOf(IOException.class);
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
