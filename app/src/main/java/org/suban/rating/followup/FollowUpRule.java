package org.suban.rating.followup;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.handling.WorkClosed;
import org.suban.rating.followup.FollowUp.Why;

/**
 * Which closings are followed up: whatever was redone or could not be solved, and of the others so many in a hundred, drawn by
 * the request's number and a seed, so that the draw can be repeated and nobody can aim at it.
 */
@Component
class FollowUpRule {

    private final int share;
    private final long seed;

    FollowUpRule(
            @Value("${suban.follow-up.share:100}") int share, @Value("${suban.follow-up.seed:20260101}") long seed) {
        if (share < 0 || share > 100) {
            throw new IllegalArgumentException("suban.follow-up.share is 0 to 100, not " + share);
        }
        this.share = share;
        this.seed = seed;
    }

    Optional<Why> why(WorkClosed it) {
        if (it.unsolved()) {
            return Optional.of(Why.UNSOLVED);
        } else if (it.number() > 1) {
            return Optional.of(Why.REDONE);
        } else if (share == 100) {
            return Optional.of(Why.ALL);
        }
        return drawn(it.request().value()) < share ? Optional.of(Why.SAMPLE) : Optional.empty();
    }

    /** 0 to 99, evenly: the finalizer of SplitMix64. */
    private long drawn(long request) {
        long mixed = request + seed * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return Long.remainderUnsigned(mixed ^ (mixed >>> 31), 100);
    }
}
