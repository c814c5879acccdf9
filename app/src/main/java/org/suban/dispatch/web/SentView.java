package org.suban.dispatch.web;

import java.io.Serializable;
import java.util.List;

/** What was just sent, in words; it can be taken back for {@code seconds} more. Kept in the session until the next page. */
public record SentView(String words, List<String> receipts, long seconds) implements Serializable {}
