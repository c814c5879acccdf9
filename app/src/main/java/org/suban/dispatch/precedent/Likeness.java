package org.suban.dispatch.precedent;

import java.util.HashSet;
import java.util.Set;
import org.suban.intake.Request;

/** How alike two requests are, from 0 to 120: by the pairs of signs that their words share, and a little by the same area. */
final class Likeness {

    static final int SAME_AREA = 20;
    /** A letter of thousands of signs is known by its beginning. */
    private static final int READ = 400;

    private final Request one;
    private final Set<Integer> pairs;

    Likeness(Request one) {
        this.one = one;
        this.pairs = pairs(one.words());
    }

    int to(Request other) {
        var others = pairs(other.words());
        var size = pairs.size() + others.size();
        others.retainAll(pairs);
        var words = size == 0 ? 0 : 200 * others.size() / size;
        return words + (sameArea(other) ? SAME_AREA : 0);
    }

    boolean sameArea(Request other) {
        var area = one.place().area();
        return area != null && area.equals(other.place().area());
    }

    private static Set<Integer> pairs(String words) {
        var letters = words.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(READ)
                .toArray();
        var pairs = new HashSet<Integer>();
        for (int i = 1; i < letters.length; i++) {
            pairs.add(letters[i - 1] * 31 * 31 * 31 + letters[i]);
        }
        return pairs;
    }
}
