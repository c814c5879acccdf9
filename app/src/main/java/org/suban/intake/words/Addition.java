package org.suban.intake.words;

import java.time.Instant;
import org.suban.shared.RequestId;

/** What a person said of a request after it was taken in (补充说明); the request's own words stay as they were. */
public record Addition(RequestId request, int number, String words, Instant at) {}
