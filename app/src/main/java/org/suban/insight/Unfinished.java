package org.suban.insight;

/** What was sent and is not finished, so that nothing escapes the figure by staying open; {@code second} of these already took a second decision. */
public record Unfinished(long all, long second) {}
