package org.suban.dispatch.proposal.web;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suban.dispatch.proposal.Proposal.Kind;

/** One proposal: what was ruled where, what the list says of it now, where a new row may hold, and what became of it. */
public record ProposalView(
        String receipt,
        Kind kind,
        String code,
        String item,
        String path,
        @Nullable String area,
        String unit,
        String one,
        String other,
        int version,
        String reason,
        Instant at,
        @Nullable String now,
        Map<String, String> places,
        @Nullable JudgedView judged) {

    /** Taken into that draft, or dismissed with these words. */
    public record JudgedView(@Nullable Integer draft, String note, String by, Instant at) {}
}
