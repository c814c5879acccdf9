package org.suban.benchmarks.learning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.suban.benchmarks.Stop;

/** What the command line asks for: labelled files, and how many texts to make of them. */
record LearningOptions(List<Labelled> files, int texts) {

    /** A CSV and the column of the right answer. */
    record Labelled(Path file, String column) {}

    private static final int MOST = 5_000_000;

    static LearningOptions parse(String... words) throws Stop {
        var files = new ArrayList<Labelled>();
        int texts = 1_000_000;
        for (int at = 0; at < words.length; at += 2) {
            if (at + 1 == words.length) {
                throw Stop.wrongOption(words[at] + " is unknown or lacks its value");
            }
            switch (words[at]) {
                case "--data" -> files.add(labelled(words[at + 1]));
                case "--texts" -> texts = number(words[at + 1]);
                default -> throw Stop.wrongOption(words[at] + " is not an option");
            }
        }
        if (files.isEmpty()) {
            throw Stop.wrongOption("--data FILE.csv:COLUMN names no file to learn from");
        }
        return new LearningOptions(files, texts);
    }

    private static Labelled labelled(String value) throws Stop {
        int colon = value.lastIndexOf(':');
        if (colon <= 0 || colon == value.length() - 1) {
            throw Stop.wrongOption(
                    "--data takes a file and the column of the right answer, FILE.csv:COLUMN, not \"" + value + "\"");
        }
        return new Labelled(Path.of(value.substring(0, colon)), value.substring(colon + 1));
    }

    private static int number(String value) throws Stop {
        if (value.matches("[1-9]\\d{1,6}") && Integer.parseInt(value) <= MOST) {
            return Integer.parseInt(value);
        }
        throw Stop.wrongOption("--texts takes a whole number from 10 to %d, not \"%s\"".formatted(MOST, value));
    }
}
