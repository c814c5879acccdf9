package org.suban.handling.deadline;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.calendar.Limit;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;

/**
 * Until when a unit may accept or return: the item's limit for signing (签收时限). Time is natural time: until there is a
 * calendar, a working day counts as a day, and the two working days where the list says nothing are a setting of 48 hours.
 */
@Component
public class SignLimits {

    private final Catalog catalog;
    private final Duration unsaid;

    SignLimits(Catalog catalog, @Value("${suban.handling.sign-within:48h}") Duration unsaid) {
        this.catalog = catalog;
        this.unsaid = unsaid;
    }

    public Instant until(ItemCode item, Instant from) {
        return from.plus(catalog.find(item)
                .map(it -> it.line().terms())
                .map(ItemTerms::sign)
                .map(SignLimits::natural)
                .orElse(unsaid));
    }

    static Duration natural(Limit limit) {
        return switch (limit.unit()) {
            case MINUTES -> Duration.ofMinutes(limit.amount());
            case HOURS, WORKING_HOURS -> Duration.ofHours(limit.amount());
            case DAYS, WORKING_DAYS -> Duration.ofDays(limit.amount());
        };
    }
}
