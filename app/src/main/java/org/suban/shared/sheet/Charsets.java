package org.suban.shared.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a file's encoding: UTF-8 if every byte agrees, otherwise GB18030, which office programs in China write. */
final class Charsets {

    private static final int CHUNK = 1 << 16;

    private Charsets() {}

    private static final Charset OFFICE = Charset.forName("GB18030");

    static Charset of(Path file) throws IOException {
        return isIn(StandardCharsets.UTF_8, file) ? StandardCharsets.UTF_8 : OFFICE;
    }

    /** Every byte agrees with one of the two, and none is zero, which stands in no text. */
    static boolean isText(Path file) throws IOException {
        return (isIn(StandardCharsets.UTF_8, file) || isIn(OFFICE, file)) && !hasZero(file);
    }

    private static boolean hasZero(Path file) throws IOException {
        try (var input = new BufferedInputStream(Files.newInputStream(file))) {
            int read = input.read();
            while (read > 0) {
                read = input.read();
            }
            return read == 0;
        }
    }

    private static boolean isIn(Charset charset, Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return isIn(charset, input);
        }
    }

    private static boolean isIn(Charset charset, InputStream input) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(CHUNK);
        var sink = CharBuffer.allocate(CHUNK);
        for (boolean end = false; !end; ) {
            int read = input.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            if (decoder.decode(bytes, sink.clear(), end).isError()) {
                return false;
            }
            bytes.compact();
        }
        return true;
    }
}
