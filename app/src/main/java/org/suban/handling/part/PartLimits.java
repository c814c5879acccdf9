package org.suban.handling.part;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.handling.Handling;
import org.suban.handling.deadline.SignLimits;
import org.suban.organization.UnitCode;

/**
 * Until when a part may be accepted or returned, and when it should be done: so many natural days as the host says; where it
 * says nothing it is a setting of five days, but not later than the host itself has promised.
 */
@Component
class PartLimits {

    private final SignLimits signing;
    private final Duration unsaid;

    PartLimits(SignLimits signing, @Value("${suban.handling.part-within:5d}") Duration unsaid) {
        this.signing = signing;
        this.unsaid = unsaid;
    }

    /** Never later than the part should be done. */
    Instant signBy(ItemCode item, UnitCode unit, Instant due, Instant at) {
        return earlier(signing.promise(item, unit, at).due(), due);
    }

    Instant due(Handling host, @Nullable Integer days, Instant at) {
        if (days != null) {
            return at.plus(Duration.ofDays(days));
        }
        return host.due().isAfter(at) ? earlier(at.plus(unsaid), host.due()) : at.plus(unsaid);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
