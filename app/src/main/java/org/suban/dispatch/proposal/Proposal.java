package org.suban.dispatch.proposal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** A change that a ruling asks of the list (清单修改建议); {@code version} is the version it was ruled by. */
public record Proposal(
        RequestId request,
        Kind kind,
        ItemCode item,
        @Nullable AreaCode area,
        UnitCode unit,
        int version,
        String reason,
        Instant at) {

    /** What should change. */
    public enum Kind {
        /** The list named another unit. */
        HOST,
        /** The list named this unit, and still two units did not see it: its words should be clearer. */
        WORDS
    }
}
