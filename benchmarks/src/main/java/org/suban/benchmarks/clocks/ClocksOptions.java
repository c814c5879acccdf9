package org.suban.benchmarks.clocks;

import org.suban.benchmarks.Stop;

/** What the command line asks for. */
record ClocksOptions(int cases, int rounds, int calls) {

    static ClocksOptions parse(String... words) throws Stop {
        int cases = 1_000_000;
        int rounds = 5;
        int calls = 200;
        for (int at = 0; at < words.length; at += 2) {
            if (at + 1 == words.length) {
                throw Stop.wrongOption(words[at] + " is unknown or lacks its value");
            }
            var value = words[at + 1];
            switch (words[at]) {
                case "--cases" -> cases = number(words[at], value, 1_000, 5_000_000);
                case "--rounds" -> rounds = number(words[at], value, 1, 50);
                case "--calls" -> calls = number(words[at], value, 1, 10_000);
                default -> throw Stop.wrongOption(words[at] + " is not an option");
            }
        }
        return new ClocksOptions(cases, rounds, calls);
    }

    private static int number(String option, String value, int least, int most) throws Stop {
        if (value.matches("\\d{1,7}") && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most) {
            return Integer.parseInt(value);
        }
        throw Stop.wrongOption(
                "%s takes a whole number from %d to %d, not \"%s\"".formatted(option, least, most, value));
    }
}
