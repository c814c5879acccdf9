package org.suban.organization.loading;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** There is no city yet and no folder to load one from. */
class CityMissing extends RuntimeException {

    CityMissing(Path folder) {
        super("There is no city to serve: " + folder.toAbsolutePath() + " holds no city.properties.");
    }

    /** Shown instead of a stack trace when the start fails. */
    static class Analyzer extends AbstractFailureAnalyzer<CityMissing> {

        @Override
        protected @Nullable FailureAnalysis analyze(Throwable root, CityMissing cause) {
            return new FailureAnalysis(
                    cause.getMessage(),
                    "Set SUBAN_CITY to a city's folder; sample-city/ shows what belongs in one.",
                    cause);
        }
    }
}
