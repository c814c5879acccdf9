package org.suban.handling.deadline;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.suban.calendar.Limit;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.organization.UnitCode;

/** Until when the unit speaks with the person (首次联系): the item's limit, or 24 natural hours, as Shenzhen asks. */
@Component
public class ContactLimits {

    private static final Limit UNSAID = new Limit(24, Limit.Unit.HOURS);

    private final ItemLimits limits;

    ContactLimits(ItemLimits limits) {
        this.limits = limits;
    }

    public Deadline promise(ItemCode item, UnitCode unit, Instant from) {
        return limits.promise(item, unit, from, ItemTerms::contact, "contact-limit")
                .orElseGet(() -> limits.unsaid(unit, from, UNSAID, "contact-within-a-day"));
    }
}
