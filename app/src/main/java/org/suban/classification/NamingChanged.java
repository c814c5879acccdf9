package org.suban.classification;

import java.time.Instant;

/** From now on that classifier names requests: another model, or the list alone again. */
public record NamingChanged(String classifier, Instant at) {}
