package org.suban.shared.sheet;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Guesses what was meant: the good value with the fewest letters to change, if those are at most a third. Thousands of
 * guesses among tens of thousands of values take a second: the values are sorted, and what begins alike is compared once.
 */
public final class Nearest {

    private final Collection<String> good;
    private final Map<String, String> guessed = new HashMap<>();
    private String @Nullable [] sorted;

    private Nearest(Collection<String> good) {
        this.good = good;
    }

    public static Nearest among(Collection<String> good) {
        return new Nearest(good);
    }

    public static String to(String read, Collection<String> good) {
        return among(good).to(read);
    }

    /** Empty if none is near. */
    public String to(String read) {
        return guessed.computeIfAbsent(read, this::guess);
    }

    private String guess(String read) {
        var values = sorted;
        if (values == null) {
            values = good.stream().sorted().distinct().toArray(String[]::new);
            sorted = values;
        }
        return new Guess(read).among(values);
    }

    /** One walk through the sorted values; the rows of letters to change (Levenshtein) of what was said alike before stay. */
    private static final class Guess {

        private final String read;
        private final int[][] rows;
        private int most;
        private String best = "";

        private Guess(String read) {
            this.read = read;
            this.most = Math.max(1, (read.length() + 2) / 3);
            this.rows = new int[read.length() + most + 2][read.length() + 1];
            for (int n = 0; n <= read.length(); n++) {
                rows[0][n] = n;
            }
        }

        private String among(String[] values) {
            var last = "";
            int known = 0;
            int hopeless = Integer.MAX_VALUE;
            for (var value : values) {
                int alike = alike(last, value);
                last = value;
                known = Math.min(known, alike);
                if (alike < hopeless) {
                    hopeless = Integer.MAX_VALUE;
                }
                if (hopeless < Integer.MAX_VALUE || value.length() > read.length() + most) {
                    continue;
                }
                while (known < value.length() && hopeless == Integer.MAX_VALUE) {
                    known++;
                    if (row(known, value.charAt(known - 1)) > most) {
                        hopeless = known;
                    }
                }
                if (hopeless == Integer.MAX_VALUE && rows[known][read.length()] <= most) {
                    best = value;
                    most = rows[known][read.length()] - 1;
                }
            }
            return best;
        }

        /** The least of the row: however the value goes on, it cannot become less. */
        private int row(int number, char letter) {
            var above = rows[number - 1];
            var row = rows[number];
            row[0] = number;
            int least = number;
            for (int n = 1; n <= read.length(); n++) {
                int swap = above[n - 1] + (read.charAt(n - 1) == letter ? 0 : 1);
                row[n] = Math.min(swap, Math.min(above[n], row[n - 1]) + 1);
                least = Math.min(least, row[n]);
            }
            return least;
        }

        private static int alike(String a, String b) {
            int n = 0;
            while (n < Math.min(a.length(), b.length()) && a.charAt(n) == b.charAt(n)) {
                n++;
            }
            return n;
        }
    }
}
