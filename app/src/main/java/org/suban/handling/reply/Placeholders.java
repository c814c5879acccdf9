package org.suban.handling.reply;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in braces in a template and is filled in when a reply begins with it. */
final class Placeholders {

    static final String RECEIPT = "{receipt}";
    static final String UNIT = "{unit}";
    static final String DATE = "{date}";

    private static final List<String> ALL = List.of(RECEIPT, UNIT, DATE);
    private static final Pattern BRACED = Pattern.compile("[{｛][^{}｛｝]*[}｝]?|[}｝]");

    private Placeholders() {}

    /** Everything in braces, or a brace alone, that means nothing. */
    static List<String> unknown(String words) {
        return BRACED.matcher(words)
                .results()
                .map(it -> it.group())
                .flatMap(Placeholders::odd)
                .toList();
    }

    private static Stream<String> odd(String it) {
        return ALL.contains(it) ? Stream.empty() : Stream.of(it.length() > 20 ? it.substring(0, 20) + "…" : it);
    }

    static String fill(String words, Map<String, String> values) {
        var filled = words;
        for (var it : values.entrySet()) {
            filled = filled.replace(it.getKey(), it.getValue());
        }
        return filled;
    }
}
