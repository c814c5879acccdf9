package org.suban.shared.sheet;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what was meant: the good value with the fewest letters to change, if those are at most a third. */
public final class Nearest {

    private record Guess(String value, int distance) {}

    private Nearest() {}

    public static String to(String read, Collection<String> good) {
        return good.stream()
                .filter(it -> Math.abs(it.length() - read.length()) <= allowed(read))
                .map(it -> new Guess(it, distance(read, it, allowed(read))))
                .filter(it -> it.distance() <= allowed(read))
                .min(Comparator.comparingInt(Guess::distance))
                .map(Guess::value)
                .orElse("");
    }

    private static int allowed(String read) {
        return Math.max(1, (read.length() + 2) / 3);
    }

    /** Letters to add, drop or replace (Levenshtein); given up where it must come out above {@code most}. */
    private static int distance(String a, String b, int most) {
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = last[0];
            int least = i;
            last[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = last[j];
                last[j] = Math.min(swap, Math.min(last[j], last[j - 1]) + 1);
                least = Math.min(least, last[j]);
            }
            if (least > most) {
                return most + 1;
            }
        }
        return last[b.length()];
    }
}
