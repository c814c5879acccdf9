package org.suban.guidance;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suban.shared.Refusal;

/** What somebody typed beside what they decided, bounded, and without what no database can hold. */
record OwnWords(String field, @Nullable String typed) {

    static final int LONGEST = 1000;

    @Nullable
    String orNull() {
        var said = typed == null
                ? ""
                : typed.replaceAll("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]", "").strip();
        return said.isEmpty() ? null : said;
    }

    Optional<Refusal> tooLong() {
        var said = orNull();
        return said != null && said.codePointCount(0, said.length()) > LONGEST
                ? Optional.of(Refusal.wrong(field, "guidance.words-long", LONGEST))
                : Optional.empty();
    }

    Optional<Refusal> missing(String code) {
        return orNull() == null ? Optional.of(Refusal.wrong(field, code)) : Optional.empty();
    }
}
