package org.suban.administration;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.sheet.SheetFile;

/** Opens a file that says it holds outlines: text of bounded size, or it is refused with a sentence. */
final class OutlineFile {

    private OutlineFile() {}

    static Decision<String> read(String name, byte[] bytes) {
        if (bytes.length > SheetFile.LARGEST) {
            return Decision.refused(
                    Refusal.because(Kind.TOO_LARGE, "sheet.file-too-large", SheetFile.LARGEST / 1_000_000));
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Decision.granted(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return Decision.refused(Refusal.because(Kind.WRONG_INPUT, "administration.outlines-unreadable", name));
        }
    }
}
