package org.suban.handling.part;

import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.CountdownMoved;
import org.suban.clock.CountingDown;
import org.suban.clock.Start;
import org.suban.handling.Handling;
import org.suban.handling.deadline.Deadline;
import org.suban.handling.deadline.PartDays;
import org.suban.handling.deadline.SignLimits;
import org.suban.organization.UnitCode;

/** Until when a part may be accepted or returned and should be done; the second is a countdown, begun with the part and ended with it. */
@Component
class PartLimits {

    private final SignLimits signing;
    private final PartDays days;
    private final CountingDown counting;
    private final PartTable table;

    PartLimits(SignLimits signing, PartDays days, CountingDown counting, PartTable table) {
        this.signing = signing;
        this.days = days;
        this.counting = counting;
        this.table = table;
    }

    /** Never later than the part should be done. */
    Instant signBy(ItemCode item, UnitCode unit, Instant due, Instant at) {
        var signBy = signing.promise(item, unit, at).due();
        return signBy.isBefore(due) ? signBy : due;
    }

    Deadline due(Handling host, UnitCode unit, Asking said, Instant at) {
        return days.promise(unit, said.days(), host.due(), at);
    }

    void begin(Part it, Deadline until) {
        counting.begin(List.of(new Start(
                id(it), it.openedAt(), until.limit(), until.rule(), until.calendar(), until.until(), it.unit())));
    }

    void end(Part it, Instant at) {
        counting.end(id(it), at);
    }

    @EventListener
    void on(CountdownMoved event) {
        var id = event.id();
        if (id.kind() == Kind.PART) {
            table.promise(id.request(), id.number(), event.due());
        }
    }

    private static Id id(Part it) {
        return new Id(it.request(), Kind.PART, it.number());
    }
}
