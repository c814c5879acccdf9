package org.suban.classification.learning.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTests {

    private static final ThreadMXBean THREADS = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4_095, 4_096, 4_097, 16_384, 100_003})
    void areReadAsTheyWereWritten(int length) throws IOException {
        var ints = IntStream.range(0, length).map(it -> it * 31 - 7).toArray();
        var longs = Arrays.stream(ints).mapToLong(it -> it * 1_000_000_007L).toArray();
        var floats = new float[length];
        for (int i = 0; i < length; i++) {
            floats[i] = ints[i] / 3f;
        }
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        Numbers.write(ints, out);
        Numbers.write(floats, out);
        Numbers.write(longs, out);
        var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(Numbers.ints(in)).isEqualTo(ints);
        assertThat(Numbers.floats(in)).isEqualTo(floats);
        assertThat(Numbers.longs(in)).isEqualTo(longs);
        assertThat(in.available()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, 1 << 28, 1_000})
    void aLengthThatIsALieIsRefusedAndTakesNoRoom(int length) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new DataOutputStream(bytes).writeInt(length);
        bytes.write(new byte[999]);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        assertThatIOException()
                .isThrownBy(() -> Numbers.longs(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))));
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
    }
}
