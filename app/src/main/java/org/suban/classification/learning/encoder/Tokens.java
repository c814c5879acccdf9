package org.suban.classification.learning.encoder;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.io.IOException;
import java.nio.file.Path;

/** Cuts a text into the numbers that an encoder reads, as its {@code tokenizer.json} says. */
final class Tokens implements AutoCloseable {

    /** The numbers of one text; what {@code mask} says 0 of is not part of it. */
    record Cut(long[] ids, long[] mask, long[] types) {}

    /** What encoders were taught with; time and memory grow with the square of it. */
    static final int MOST = 512;

    private final HuggingFaceTokenizer tokenizer;

    private Tokens(HuggingFaceTokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** The library would ask where it runs and tell its makers; it shall do neither, and unpack itself where Suban lives. */
    static Tokens read(Path file, Path unpacked) throws Unfit {
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("DJL_CACHE_DIR", unpacked.toString());
        try {
            return new Tokens(HuggingFaceTokenizer.builder()
                    .optTokenizerPath(file)
                    .optTruncation(true)
                    .optMaxLength(MOST)
                    .optPadding(false)
                    .build());
        } catch (IOException | RuntimeException e) {
            throw Unfit.unreadable(file, e);
        }
    }

    Cut cut(String text) {
        var cut = tokenizer.encode(text);
        return new Cut(cut.getIds(), cut.getAttentionMask(), cut.getTypeIds());
    }

    @Override
    public void close() {
        tokenizer.close();
    }
}
