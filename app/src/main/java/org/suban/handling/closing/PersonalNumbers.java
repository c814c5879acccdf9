package org.suban.handling.closing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds mobile phone numbers and identity numbers (居民身份证号) in a text, with spaces or dashes inside and full-width figures too, and masks them. */
public final class PersonalNumbers {

    private static final String GAP = "[ \\u00a0\\u3000-]?";
    private static final Pattern IDENTITY =
            Pattern.compile("(?<![0-9０-９])([0-9０-９](?:" + GAP + "[0-9０-９]){16}" + GAP + "[0-9０-９XxＸｘ])(?![0-9０-９])");
    private static final Pattern MOBILE = Pattern.compile(
            "(?<![0-9０-９])(?:\\+?86" + GAP + ")?([1１]" + GAP + "[3-9３-９](?:" + GAP + "[0-9０-９]){9})(?![0-9０-９])");

    private PersonalNumbers() {}

    /** As they would be shown: the first three and the last four figures. */
    public static List<String> in(String text) {
        var found = new ArrayList<String>();
        for (var pattern : List.of(IDENTITY, MOBILE)) {
            pattern.matcher(text).results().map(PersonalNumbers::masked).forEach(found::add);
        }
        return List.copyOf(found);
    }

    public static String mask(String text) {
        var masked = IDENTITY.matcher(text).replaceAll(PersonalNumbers::masked);
        return MOBILE.matcher(masked).replaceAll(PersonalNumbers::masked);
    }

    private static String masked(MatchResult it) {
        var figures = it.group(1).replaceAll(GAP.substring(0, GAP.length() - 1), "");
        return figures.substring(0, 3) + "*".repeat(figures.length() - 7) + figures.substring(figures.length() - 4);
    }
}
