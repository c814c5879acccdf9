package org.suban.benchmarks.list;

import java.time.Duration;
import org.suban.benchmarks.Stop;
import org.suban.benchmarks.trial.TrialCity;

/** What the command line asks for: the city of SUBAN_CITY as it is, or one made as large as {@code items} and {@code communities} say. */
record ListOptions(int items, int communities, int rounds, Duration slice) {

    private static final int SAMPLE_ITEMS = 4_377;
    private static final int SAMPLE_COMMUNITIES = 650;

    static ListOptions parse(String... words) throws Stop {
        int items = 0;
        int communities = 0;
        int rounds = 5;
        int slice = 1_000;
        for (int at = 0; at < words.length; at += 2) {
            if (at + 1 == words.length) {
                throw Stop.wrongOption(words[at] + " is unknown or lacks its value");
            }
            var value = words[at + 1];
            switch (words[at]) {
                case "--items" -> items = number(words[at], value, 1, 100_000);
                case "--communities" -> communities = number(words[at], value, 1, TrialCity.MOST_COMMUNITIES);
                case "--rounds" -> rounds = number(words[at], value, 1, 50);
                case "--slice" -> slice = number(words[at], value, 1, 60_000);
                default -> throw Stop.wrongOption(words[at] + " is not an option");
            }
        }
        boolean asItIs = items == 0 && communities == 0;
        return new ListOptions(
                items == 0 && !asItIs ? SAMPLE_ITEMS : items,
                communities == 0 && !asItIs ? SAMPLE_COMMUNITIES : communities,
                rounds,
                Duration.ofMillis(slice));
    }

    /** Nobody asked for another city than the one there is. */
    boolean asItIs() {
        return items == 0;
    }

    private static int number(String option, String value, int least, int most) throws Stop {
        try {
            var number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // answered below, with the same words as a number out of bounds
        }
        throw Stop.wrongOption(
                "%s takes a whole number from %d to %d, not \"%s\"".formatted(option, least, most, value));
    }
}
