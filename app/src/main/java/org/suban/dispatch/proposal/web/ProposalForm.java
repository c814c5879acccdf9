package org.suban.dispatch.proposal.web;

import org.jspecify.annotations.Nullable;

/** What the keeper chose or typed. */
public record ProposalForm(
        @Nullable String place,
        @Nullable String words,
        @Nullable String reason) {

    static final ProposalForm EMPTY = new ProposalForm(null, null, null);

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
