package org.suban.dispatch;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.identity.Staff;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** A dispatcher sends what waits; a unit's return comes back into the queue. */
@Component
public class Dispatching {

    private static final int LONGEST_REASON = 500;

    private final Requests requests;
    private final Catalog catalog;
    private final Responsibilities responsibilities;
    private final Units units;
    private final DispatchQueue queue;
    private final AssignmentTable assignments;
    private final Sending sending;
    private final Journal journal;

    Dispatching(
            Requests requests,
            Catalog catalog,
            Responsibilities responsibilities,
            Units units,
            DispatchQueue queue,
            AssignmentTable assignments,
            Sending sending,
            Journal journal) {
        this.requests = requests;
        this.catalog = catalog;
        this.responsibilities = responsibilities;
        this.units = units;
        this.queue = queue;
        this.assignments = assignments;
        this.sending = sending;
        this.journal = journal;
    }

    /** Of two dispatchers with one case the first sends it; the second is told where it went. */
    @Transactional
    public Decision<Assignment> dispatch(Staff by, RequestId id, Choice choice, Instant at) {
        if (!by.mayDispatch()) {
            return refused(Kind.NOT_YOURS, "dispatch.dispatchers-only");
        }
        var request = requests.find(id);
        if (request.isEmpty()) {
            return refused(Kind.UNKNOWN, "dispatch.request-unknown");
        }
        return target(request.get(), choice).then(target -> take(by, id, target, at));
    }

    /** Takes a request back from a unit that says it is not theirs: once for each request, with a reason. */
    @Transactional
    public Decision<Return> takeBack(Staff by, Assignment from, String reason, Instant at) {
        var words = reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            return Decision.refused(Refusal.wrong("reason", "dispatch.reason-missing", LONGEST_REASON));
        }
        var it = new Return(from.request(), from.round(), words, by.actor(), at);
        if (!assignments.insert(it)) {
            return refused(Kind.OVERTAKEN, "dispatch.returned-before");
        }
        queue.add(new Waiting(it.request(), "returned", at));
        journal.append(new Entry(
                it.request(),
                "dispatch",
                "returned",
                it.by(),
                at,
                Map.of("unit", from.unit().value(), "reason", words)));
        return Decision.granted(it);
    }

    private record Target(ItemCode item, UnitCode unit, String why, int version) {}

    private Decision<Target> target(Request request, Choice choice) {
        var item = item(choice.item());
        if (item.isEmpty()) {
            return Decision.refused(Refusal.wrong("item", "dispatch.item-unknown"));
        }
        var listed = responsibilities.of(item.get(), request.place().area());
        var other = unit(choice.unit());
        if (choice.unit() != null && other.isEmpty()) {
            return Decision.refused(Refusal.wrong("unit", "dispatch.unit-unknown"));
        } else if (listed.isEmpty() && other.isEmpty()) {
            return Decision.refused(Refusal.wrong("unit", "dispatch.nobody-answers"));
        }
        var unit = other.orElseGet(() -> listed.orElseThrow().host());
        boolean asListed = listed.isPresent() && listed.get().host().equals(unit);
        var reason = choice.reason() == null ? "" : choice.reason().strip();
        if (!asListed && reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return Decision.refused(Refusal.wrong("reason", "dispatch.other-unit-reason", LONGEST_REASON));
        }
        return Decision.granted(new Target(
                item.get(),
                unit,
                reason.isEmpty() ? "as-listed" : reason,
                catalog.inForce().version()));
    }

    private Decision<Assignment> take(Staff by, RequestId id, Target target, Instant at) {
        if (!queue.take(id)) {
            var sent = assignments.of(id);
            return sent.isEmpty()
                    ? refused(Kind.UNKNOWN, "dispatch.request-unknown")
                    : refused(
                            Kind.OVERTAKEN,
                            "dispatch.sent-before",
                            units.get(sent.getLast().unit()).name());
        }
        var round = assignments.of(id).size() + 1;
        var assignment =
                new Assignment(id, round, target.item(), target.unit(), by.actor(), target.why(), at, target.version());
        sending.send(assignment);
        return Decision.granted(assignment);
    }

    private Optional<ItemCode> item(String typed) {
        return Optional.of(typed.strip())
                .filter(ItemCode::isOne)
                .map(ItemCode::new)
                .filter(ItemCode::leaf)
                .flatMap(catalog::living)
                .map(CatalogItem::code);
    }

    private Optional<UnitCode> unit(@Nullable String typed) {
        return typed == null
                ? Optional.empty()
                : units.all().stream()
                        .map(it -> it.code())
                        .filter(it -> it.value().equals(typed.strip()))
                        .findFirst();
    }

    private static <T> Decision<T> refused(Kind kind, String code, Object... values) {
        return Decision.refused(Refusal.because(kind, code, values));
    }
}
