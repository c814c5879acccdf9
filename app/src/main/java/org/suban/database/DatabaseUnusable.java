package org.suban.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The database cannot be used as it is; tells the operator why and what to do. */
class DatabaseUnusable extends RuntimeException {

    private final String remedy;

    DatabaseUnusable(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    DatabaseUnusable(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.remedy = remedy;
    }

    /** Shown instead of a stack trace when the start fails. */
    static class Analyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, DatabaseUnusable cause) {
            return new FailureAnalysis(cause.getMessage(), cause.remedy, cause);
        }
    }
}
