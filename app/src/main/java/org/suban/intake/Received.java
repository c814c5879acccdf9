package org.suban.intake;

import org.suban.shared.RequestId;

/** What the sender is given; {@code already} when the same message had come before and this is its first receipt. */
public record Received(RequestId request, String queryCode, boolean already) {}
