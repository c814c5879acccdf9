package org.suban.intake.number;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The key does not fit the data, and going on would make contacts unreadable. */
class KeyUnfit extends RuntimeException {

    KeyUnfit(String what) {
        super(what);
    }

    /** Shown instead of a stack trace when the start fails. */
    static class Analyzer extends AbstractFailureAnalyzer<KeyUnfit> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, KeyUnfit cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Set SUBAN_KEY to the key that belongs to this database (the file keys/suban.key of its first"
                            + " SUBAN_HOME), the same on every node.",
                    cause);
        }
    }
}
