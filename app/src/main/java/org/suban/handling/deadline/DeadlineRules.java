package org.suban.handling.deadline;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.calendar.Calendars;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;

/** All promises in the order in which they count. */
@Component
public class DeadlineRules {

    private static final int UNSAID_DAYS = 7;

    private final List<DeadlineRule> inForce;

    /** What no line of the list says is promised as many cities promise everything. */
    DeadlineRules(ItemLimits limits, Calendars calendars) {
        inForce = List.of(new FinishLimit(limits), new WithinDays(UNSAID_DAYS, calendars));
    }

    public Deadline promise(ItemCode item, UnitCode unit, Instant from) {
        return inForce.stream()
                .flatMap(it -> it.promise(item, unit, from).stream())
                .findFirst()
                .orElseThrow();
    }
}
