package org.suban.dispatch.ruling.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.dispatch.ruling.Dispute;
import org.suban.dispatch.ruling.Precedent.Likeness;
import org.suban.intake.Requests;

/** One dispute on one page: what was said, both sides, the list, the precedents, and the ruling once there is one. */
public record RulingView(
        Requests.Sheet said,
        Dispute dispute,
        String meanwhile,
        List<Side> sides,
        List<Answer> answers,
        List<Earlier> earlier,
        @Nullable Ruled ruled) {

    /** Why a unit got it, and why it says that it is not theirs. */
    public record Side(
            String unit,
            String item,
            Instant sentAt,
            String sentWhy,
            Instant returnedAt,
            String reason,
            @Nullable String clause,
            @Nullable String better) {}

    /** Who answers for an item here by the list in force, which row says so, and which rows were passed over. */
    public record Answer(
            String code,
            String item,
            boolean departmentOnly,
            @Nullable String host,
            String cohosts,
            @Nullable String fallback,
            int version,
            @Nullable RowView because,
            List<RowView> passedOver) {}

    /** A row of responsibility in words. */
    public record RowView(String item, String place, String host) {}

    /** A precedent in words. */
    public record Earlier(
            String receipt,
            Likeness likeness,
            String item,
            String unit,
            String one,
            String other,
            String reason,
            Instant at) {}

    /** How it was ruled. */
    public record Ruled(String item, String unit, String reason, String by, Instant at) {}
}
