package org.suban.casefile.web.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.suban.casefile.SplittingLetters;

/** Proposes where a letter may be cut: at its own numbers, else between its paragraphs, else where it says "besides". */
final class Matters {

    /** 一、 1. （一） 第一件 其一， 一是: D stands for a digit. */
    private static final String NUMBER =
            "(?:其?D、|D[.．)）](?!\\d)|[（(]D[)）]|第D[件，、：:]|其D[，,]|[其第]?D是)".replace("D", "[一二三四五六七八九1-9]");

    private static final String SENTENCE_BEFORE = "(?<=^|[\\n。；;！!？?：:])\\s*";
    private static final Pattern NUMBERED = Pattern.compile("\\s*" + NUMBER + "\\s*(.*)", Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile(SENTENCE_BEFORE + "(?=" + NUMBER + ")");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\s*\\n\\s*");
    private static final Pattern BESIDES =
            Pattern.compile("(?<=[\\n。；;！!？?.])\\s*(?=另外|此外|还有|再有|再就是|顺便|(?:Also|Besides|In addition|Another)\\b)");

    /** A few words before the first number, such as the place, belong to every part; they follow, so that each has a title of its own. */
    private static final int SHORT = 60;

    private Matters() {}

    /** At least two boxes, the second of them empty where no cut was found. */
    static List<String> in(String words) {
        for (var at : List.of(NUMBERS, PARAGRAPHS, BESIDES)) {
            var parts = introduced(cut(words, at));
            if (parts.size() >= 2) {
                return atMost(parts);
            }
        }
        return List.of(words, "");
    }

    private static List<String> cut(String words, Pattern at) {
        return Arrays.stream(at.split(words))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private static List<String> introduced(List<String> parts) {
        var rest = parts.stream().skip(1).toList();
        boolean hasHead = rest.size() >= 2
                && parts.getFirst().length() <= SHORT
                && !isNumbered(parts.getFirst())
                && rest.stream().allMatch(Matters::isNumbered);
        return hasHead
                ? rest.stream()
                        .map(it -> withoutNumber(it) + "\n" + parts.getFirst())
                        .toList()
                : parts.stream().map(Matters::withoutNumber).toList();
    }

    private static String withoutNumber(String part) {
        var numbered = NUMBERED.matcher(part);
        return numbered.matches() ? numbered.group(1) : part;
    }

    private static boolean isNumbered(String part) {
        return NUMBERED.matcher(part).matches();
    }

    private static List<String> atMost(List<String> parts) {
        if (parts.size() <= SplittingLetters.MOST) {
            return parts;
        }
        var kept = new ArrayList<>(parts.subList(0, SplittingLetters.MOST - 1));
        kept.add(String.join("\n", parts.subList(SplittingLetters.MOST - 1, parts.size())));
        return kept;
    }
}
