package org.suban.classification.evaluation.upload;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.classification.night.OtherProcess;

/** Has a try done in a process of its own, so that the server neither waits for it nor lends it memory. */
@Component
class Beginning {

    private final OtherProcess process;
    private final EvaluationRuns runs;
    private final Uploads uploads;
    private final Clock clock;
    private @Nullable Process running;

    Beginning(OtherProcess process, EvaluationRuns runs, Uploads uploads, Clock clock) {
        this.process = process;
        this.runs = runs;
        this.uploads = uploads;
        this.clock = clock;
    }

    void begin(int number) throws IOException {
        var begun = process.start(UploadedCommand.WORD, String.valueOf(number));
        running = begun;
        begun.onExit().thenRun(() -> ended(number));
    }

    /** What the process has not said itself by now it never will. */
    private void ended(int number) {
        uploads.clear(number);
        runs.end(number, null, clock.instant());
    }

    @PreDestroy
    void stop() {
        if (running != null) {
            running.destroy();
        }
    }
}
