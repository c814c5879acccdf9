package org.suban.classification.learning.encoder;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The encoder that the operator set cannot be used as it is. */
public class EncoderUnusable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String what;
    private final String remedy;

    EncoderUnusable(String what, String remedy, Throwable cause) {
        super(what, cause);
        this.what = what;
        this.remedy = remedy;
    }

    /** What is wrong and what to do, as an operator reads it. */
    public String words() {
        return what + " " + remedy;
    }

    /** Shown instead of a stack trace when the start fails. */
    static class Analyzer extends AbstractFailureAnalyzer<EncoderUnusable> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, EncoderUnusable cause) {
            return new FailureAnalysis(cause.what, cause.remedy, cause);
        }
    }
}
