package org.suban.dispatch.ruling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.choice.SendingDown;
import org.suban.dispatch.dispute.Footing;
import org.suban.dispatch.dispute.Return;
import org.suban.dispatch.ruling.Dispute.FoundBy;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Opens a dispute with the second return, and finds who works on the request until it is ruled. */
@Component
public class OpeningDisputes {

    private static final String WHY = "ruling-pending";

    private record Meanwhile(UnitCode unit, FoundBy foundBy) {}

    private final DisputeTable disputes;
    private final Responsibilities responsibilities;
    private final Catalog catalog;
    private final SendingDown down;
    private final Areas areas;
    private final Units units;
    private final Journal journal;

    OpeningDisputes(
            DisputeTable disputes,
            Responsibilities responsibilities,
            Catalog catalog,
            SendingDown down,
            Areas areas,
            Units units,
            Journal journal) {
        this.disputes = disputes;
        this.responsibilities = responsibilities;
        this.catalog = catalog;
        this.down = down;
        this.areas = areas;
        this.units = units;
        this.journal = journal;
    }

    /** What is now to be sent: work goes on while it is argued whose it is. */
    public Assignment open(List<Assignment> sent, List<Return> returns, @Nullable AreaCode area, Instant at) {
        var last = sent.getLast();
        var meanwhile = meanwhile(last.item(), area, sent.getFirst().unit());
        disputes.open(new Dispute(
                last.request(),
                returns.getFirst().round(),
                returns.getLast().round(),
                meanwhile.unit(),
                meanwhile.foundBy(),
                at));
        journal.append(new Entry(
                last.request(),
                "dispatch",
                "disputed",
                Actor.machine(WHY),
                at,
                Map.of("unit", meanwhile.unit().value())));
        return new Assignment(
                last.request(),
                last.round() + 1,
                last.item(),
                meanwhile.unit(),
                Actor.machine(WHY),
                WHY,
                at,
                catalog.inForce().version(),
                Footing.PROVISIONAL);
    }

    private Meanwhile meanwhile(ItemCode item, @Nullable AreaCode area, UnitCode first) {
        return responsibilities
                .of(item, area)
                .flatMap(it -> Optional.ofNullable(it.fallback()))
                .filter(it -> !down.isDown(item, it))
                .map(it -> new Meanwhile(it, FoundBy.LISTED))
                .or(() -> office(item, area).map(it -> new Meanwhile(it, FoundBy.OFFICE)))
                .orElseGet(() -> new Meanwhile(units.today(first), FoundBy.FIRST));
    }

    /** The district before the street: it has the hands of its departments. */
    private Optional<UnitCode> office(ItemCode item, @Nullable AreaCode area) {
        var way = area == null ? List.<Area>of() : areas.upwardsFrom(area);
        return units.office(Unit.Kind.DISTRICT, way)
                .or(() -> units.office(Unit.Kind.STREET, way))
                .map(Unit::code)
                .filter(it -> !down.isDown(item, it));
    }
}
