package org.suban.handling.deadline;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.calendar.Limit;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.organization.UnitCode;

/**
 * Until when a unit may accept or return: the item's limit for signing (签收时限); where the list says nothing it is a setting,
 * two natural days unless told otherwise.
 */
@Component
public class SignLimits {

    private final ItemLimits limits;
    private final Limit unsaid;

    SignLimits(ItemLimits limits, @Value("${suban.handling.sign-within:48h}") Duration unsaid) {
        this.limits = limits;
        this.unsaid = new Limit((int) unsaid.toHours(), Limit.Unit.HOURS);
    }

    public Deadline promise(ItemCode item, UnitCode unit, Instant from) {
        return limits.promise(item, unit, from, ItemTerms::sign, "sign-limit")
                .orElseGet(() -> limits.unsaid(unit, from, unsaid, "sign-setting"));
    }
}
