package org.suban.benchmarks;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The things that can be measured, in the order they run. */
enum What {
    SUBMIT,
    LIFE,
    TRACK,
    FLOOR;

    static Set<What> parse(String list) throws Stop {
        var chosen = EnumSet.noneOf(What.class);
        for (var word : list.split(",", -1)) {
            chosen.add(one(word.strip()));
        }
        return chosen;
    }

    private static What one(String word) throws Stop {
        for (var what : values()) {
            if (what.word().equals(word)) {
                return what;
            }
        }
        throw Stop.wrongOption("--what takes submit, life, track and floor, with commas between, not \"" + word + "\"");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
