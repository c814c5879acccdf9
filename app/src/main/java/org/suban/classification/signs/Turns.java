package org.suban.classification.signs;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words around a danger that turn it into none: a "not" right before it, a fear, an "if", the past, an end, a mere topic. */
final class Turns {

    private static final String BREAKS = "，,、：: ";

    private final Map<String, List<String>> words;

    private Turns(Map<String, List<String>> words) {
        this.words = words;
    }

    static Turns of(List<NamedCsvRecord> rows) {
        return new Turns(rows.stream()
                .collect(Collectors.groupingBy(
                        it -> it.getField("kind"),
                        Collectors.mapping(
                                it -> it.getField("chinese"),
                                Collectors.collectingAndThen(Collectors.toList(), Turns::longestFirst)))));
    }

    boolean takeBack(String sentence, Danger.Place at) {
        var before = sentence.substring(0, at.from());
        var between = sentence.substring(at.firstEnd(), at.secondFrom());
        var after = sentence.substring(at.to());
        return isDenied(clauseEnd(before))
                || isDenied(between)
                || isOnlyThought(before)
                || stands("over", after)
                || words("topic").stream().anyMatch(after::startsWith)
                || words("topic").stream().anyMatch(it -> after.startsWith("的" + it));
    }

    static boolean breaks(String sentence, int from, int to) {
        return sentence.substring(from, to).chars().anyMatch(it -> BREAKS.indexOf(it) >= 0);
    }

    /** Feared in the same clause, or supposed or past in the same sentence, unless a "now" comes after that. */
    private boolean isOnlyThought(String before) {
        var clause = before.length() - clauseEnd(before).length();
        var feared = last("fear", before);
        var elsewhere = Math.max(last("if", before), last("past", before));
        var thought = Math.max(feared >= clause ? feared : -1, elsewhere);
        return thought >= 0 && last("now", before) < thought;
    }

    /** An odd number of denials right before it, with nothing but small words between; "是不是" asks and denies nothing. */
    private boolean isDenied(String before) {
        var rest = before;
        var denied = false;
        while (true) {
            if (ending("question", rest).isPresent()) {
                return denied;
            }
            var no = ending("not", rest);
            var small = ending("filler", rest);
            if (no.isEmpty() && small.isEmpty()) {
                return denied;
            }
            denied ^= no.isPresent();
            rest = rest.substring(
                    0, rest.length() - no.or(() -> small).orElseThrow().length());
        }
    }

    private Optional<String> ending(String kind, String text) {
        return words(kind).stream().filter(text::endsWith).findFirst();
    }

    private boolean stands(String kind, String text) {
        return words(kind).stream().anyMatch(text::contains);
    }

    private int last(String kind, String text) {
        return words(kind).stream().mapToInt(text::lastIndexOf).max().orElse(-1);
    }

    private List<String> words(String kind) {
        return words.getOrDefault(kind, List.of());
    }

    private static String clauseEnd(String text) {
        int at = text.length();
        while (at > 0 && BREAKS.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return text.substring(at);
    }

    private static List<String> longestFirst(List<String> some) {
        return some.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
