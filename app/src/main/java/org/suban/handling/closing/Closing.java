package org.suban.handling.closing;

import org.jspecify.annotations.Nullable;

/** What a handler says to close a request, as typed; nothing that is missing is assumed. */
public record Closing(
        String publicReply,
        String internalAccount,
        @Nullable Truth truth,
        @Nullable Solved solved,
        String whyNot,
        @Nullable Personal personal) {}
