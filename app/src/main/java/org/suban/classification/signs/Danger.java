package org.suban.classification.signs;

import java.util.ArrayList;
import java.util.List;

/** One way to speak of danger: a word, or two with a few others between them, written 燃气…漏. */
record Danger(String first, String second) {

    private static final int BETWEEN = 6;
    /** Who says it more often says no more by it. */
    private static final int MOST = 20;

    /** Where it stands in a sentence; the second word begins where the first ends if there is only one. */
    record Place(int from, int firstEnd, int secondFrom, int to, List<String> words) {}

    static Danger written(String words) {
        var parts = words.split("…");
        return new Danger(parts[0], parts.length > 1 ? parts[1] : "");
    }

    List<Place> in(String sentence) {
        var places = new ArrayList<Place>();
        for (int at = sentence.indexOf(first);
                at >= 0 && places.size() < MOST;
                at = sentence.indexOf(first, at + first.length())) {
            var end = at + first.length();
            var next = sentence.indexOf(second, end);
            if (next >= 0 && next - end <= BETWEEN && !Turns.breaks(sentence, end, next)) {
                places.add(new Place(at, end, next, next + second.length(), words()));
            }
        }
        return places;
    }

    private List<String> words() {
        return second.isEmpty() ? List.of(first) : List.of(first, second);
    }
}
