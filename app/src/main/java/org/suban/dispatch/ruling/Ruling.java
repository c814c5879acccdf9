package org.suban.dispatch.ruling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.journal.Actor;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** An arbiter's word on a dispute (裁定): the item it is, whose it is, between which two units, by which version of the list, and why. */
public record Ruling(
        RequestId request,
        ItemCode item,
        UnitCode unit,
        Pair between,
        @Nullable AreaCode area,
        int version,
        String reason,
        Actor by,
        Instant at) {

    /** Two units, whichever of them was first. */
    public record Pair(UnitCode one, UnitCode other) {

        public Pair {
            if (one.value().compareTo(other.value()) > 0) {
                var larger = one;
                one = other;
                other = larger;
            }
        }
    }

    public ItemCode subject() {
        return item.parent().orElse(item);
    }
}
