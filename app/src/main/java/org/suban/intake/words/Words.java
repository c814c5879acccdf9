package org.suban.intake.words;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people type, made fit to store: any script and emoji stay, what no one can see or the database cannot hold goes. */
public final class Words {

    private static final int HEADLINE = 30;
    /** Controls but tab and line feed, and halves of surrogate pairs. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n]]");

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Z}\\p{C}\\s]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;\\n]");

    private Words() {}

    public static String clean(String typed) {
        return UNFIT.matcher(typed.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll("")
                .strip();
    }

    public static @Nullable String cleanOrNull(@Nullable String typed) {
        var clean = typed == null ? "" : clean(typed);
        return clean.isEmpty() ? null : clean;
    }

    public static boolean areBlank(String words) {
        return INVISIBLE.matcher(words).matches();
    }

    /** The first sentence, cut at thirty characters: what a list shows of a request without a title. */
    public static String headline(String words) {
        return shortened(SENTENCE_END.split(words, 2)[0].strip(), HEADLINE);
    }

    public static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
