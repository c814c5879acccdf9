package org.suban.classification.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the command line asks for; without {@code train} the list alone answers, without {@code test} parts of {@code train} are held back. */
record Asked(@Nullable Path train, @Nullable Path test, Columns columns, double target, boolean json) {

    static final String USAGE = "evaluate [--train A.csv] [--test B.csv] --label COLUMN [--text title,content]"
            + " [--time COLUMN] [--target 0.988] [--area COLUMN --unit COLUMN] [--json]";
    private static final double USUAL_TARGET = 0.988;

    /** Empty where the words make no sense. */
    static Optional<Asked> of(List<String> words) {
        var given = new Words(new ArrayList<>(words));
        boolean json = given.words.remove("--json");
        var asked = new Asked(
                given.path("--train"),
                given.path("--test"),
                new Columns(
                        List.of(given.or("--text", "title,content").split(",")),
                        given.or("--label", ""),
                        given.take("--time"),
                        given.take("--area"),
                        given.take("--unit")),
                share(given.or("--target", String.valueOf(USUAL_TARGET))),
                json);
        return given.words.isEmpty() && asked.makesSense() ? Optional.of(asked) : Optional.empty();
    }

    private boolean makesSense() {
        return columns.makeSense() && target > 0 && target < 1 && (train != null || test != null);
    }

    private static double share(String typed) {
        return typed.matches("0?\\.\\d{1,6}") ? Double.parseDouble(typed) : 0;
    }

    private record Words(List<String> words) {

        @Nullable
        String take(String option) {
            int at = words.indexOf(option);
            if (at < 0 || at + 1 >= words.size()) {
                return null;
            }
            words.remove(at);
            return words.remove(at);
        }

        String or(String option, String usual) {
            var given = take(option);
            return given == null ? usual : given;
        }

        @Nullable
        Path path(String option) {
            var given = take(option);
            return given == null ? null : Path.of(given);
        }
    }
}
