package org.suban.classification.evaluation.upload;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.suban.database.OneAtATime;

/** Knows whether somebody is still at what has no end yet: whoever evaluates holds a lock that goes when the process goes. */
@Component
class Watching {

    static final String WORK = "evaluation";

    /** As long as a process may take until it holds the lock. */
    private static final Duration STARTING = Duration.ofMinutes(2);

    private final OneAtATime alone;

    Watching(OneAtATime alone) {
        this.alone = alone;
    }

    EvaluationRun asItIs(EvaluationRun it, Instant now) {
        boolean lost = it.isUnderway() && it.at().plus(STARTING).isBefore(now) && !alone.isUnderway(WORK);
        return lost ? it.brokenOff() : it;
    }
}
