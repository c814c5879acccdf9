package org.suban.shared.sheet;

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

    static Charset of(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return isUtf8(input) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        }
    }

    private static boolean isUtf8(InputStream input) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
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
