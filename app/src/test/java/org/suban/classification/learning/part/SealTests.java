package org.suban.classification.learning.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTests {

    private static final int BLOCK = 1 << 16;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 5 * BLOCK + 17})
    void whatWasWrittenIsRead(int length) throws IOException {
        assertThat(opened(sealed(bytes(length)))).isEqualTo(bytes(length));
    }

    @Test
    void bytesOneByOneAreReadAsWell() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sealed = Seal.writing(new DataOutputStream(out))) {
            for (byte one : bytes(BLOCK + 3)) {
                sealed.write(one);
            }
        }
        var in = Seal.reading(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));
        for (byte one : bytes(BLOCK + 3)) {
            assertThat((byte) in.read()).isEqualTo(one);
        }
        assertThat(in.read()).isEqualTo(-1);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void aBitThatTurnedIsNoticedWhereverItIs() {
        var good = sealed(bytes(3 * BLOCK));
        for (int at = 0; at < good.length; at += at < 20 || at > good.length - 20 ? 1 : 997) {
            var bad = good.clone();
            bad[at] ^= (byte) (1 << at % 8);
            assertThatIOException().as("byte %d", at).isThrownBy(() -> opened(bad));
        }
    }

    @Test
    void whatWasCutOffOrPutBehindIsNoticed() {
        var good = sealed(bytes(2 * BLOCK + 5));
        for (int length : new int[] {0, 3, 4, BLOCK, BLOCK + 8, good.length - 8, good.length - 1, good.length + 1}) {
            assertThatIOException().as("length %d", length).isThrownBy(() -> opened(Arrays.copyOf(good, length)));
        }
    }

    @Test
    void blocksThatChangedPlacesAreNoticed() {
        var good = sealed(bytes(2 * BLOCK));
        var bad = good.clone();
        System.arraycopy(good, 0, bad, BLOCK + 8, BLOCK + 8);
        System.arraycopy(good, BLOCK + 8, bad, 0, BLOCK + 8);
        assertThatIOException().isThrownBy(() -> opened(bad));
    }

    private static byte[] bytes(int length) {
        var bytes = new byte[length];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static byte[] sealed(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var sealed = Seal.writing(new DataOutputStream(out))) {
            sealed.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] bytes) throws IOException {
        return Seal.reading(new DataInputStream(new ByteArrayInputStream(bytes)))
                .readAllBytes();
    }
}
