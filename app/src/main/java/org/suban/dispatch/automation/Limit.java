package org.suban.dispatch.automation;

import java.time.Instant;
import org.suban.classification.record.Guess;
import org.suban.classification.record.Trust;

/**
 * What a voice of a classifier has earned: of {@code seen} verdicts on finished requests {@code enough} were as sure as is
 * asked for, and {@code good} of these named the unit that finished the request.
 */
public record Limit(String classifier, Voice voice, Trust trust, int seen, int enough, int good, Instant at) {

    boolean allows(Thought it) {
        return trust.allows(new Guess(it.category().value(), it.sure()));
    }
}
