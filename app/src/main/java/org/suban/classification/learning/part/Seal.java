package org.suban.classification.learning.part;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32C;

/** Bytes in blocks, each with a checksum over all so far: what was cut off, changed or added to is noticed before anybody reads it as something. */
public final class Seal {

    private static final int BLOCK = 1 << 16;

    private Seal() {}

    /** Complete when it is closed; {@code out} stays open. */
    public static OutputStream writing(DataOutput out) {
        return new Writing(out);
    }

    /** Ends where what was written ended; an {@link IOException} where anything else is in its place or follows. */
    public static InputStream reading(DataInput in) {
        return new Reading(in);
    }

    private static final class Writing extends OutputStream {

        private final DataOutput out;
        private final CRC32C sum = new CRC32C();
        private final byte[] block = new byte[BLOCK];
        private int size;

        Writing(DataOutput out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            block[size++] = (byte) one;
            if (size == BLOCK) {
                put();
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int at = 0, some; at < length; at += some) {
                some = Math.min(length - at, BLOCK - size);
                System.arraycopy(bytes, from + at, block, size, some);
                size += some;
                if (size == BLOCK) {
                    put();
                }
            }
        }

        private void put() throws IOException {
            sum.update(block, 0, size);
            out.writeInt(size);
            out.write(block, 0, size);
            out.writeInt((int) sum.getValue());
            size = 0;
        }

        /** An empty block is the end. */
        @Override
        public void close() throws IOException {
            if (size > 0) {
                put();
            }
            put();
        }
    }

    private static final class Reading extends InputStream {

        private final DataInput in;
        private final CRC32C sum = new CRC32C();
        private final byte[] block = new byte[BLOCK];
        private int size;
        private int at;
        private boolean ended;

        Reading(DataInput in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return isThereMore() ? block[at++] & 0xff : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            } else if (!isThereMore()) {
                return -1;
            }
            int some = Math.min(length, size - at);
            System.arraycopy(block, at, bytes, from, some);
            at += some;
            return some;
        }

        private boolean isThereMore() throws IOException {
            if (at == size && !ended) {
                take();
            }
            return at < size;
        }

        private void take() throws IOException {
            size = in.readInt();
            if (size < 0 || size > BLOCK) {
                throw new IOException("It is damaged: there is no block of " + size + " bytes");
            }
            in.readFully(block, 0, size);
            sum.update(block, 0, size);
            if (in.readInt() != (int) sum.getValue()) {
                throw new IOException("It is damaged: a checksum is wrong");
            }
            at = 0;
            ended = size == 0;
            if (ended) {
                demandTheEnd();
            }
        }

        private void demandTheEnd() throws IOException {
            try {
                in.readByte();
            } catch (EOFException asItShouldBe) {
                return;
            }
            throw new IOException("It is damaged: something follows its end");
        }
    }
}
