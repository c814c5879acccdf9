package org.suban.dispatch.choice;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Responsibility;
import org.suban.dispatch.Choice;
import org.suban.intake.Request;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;

/** Reads what a dispatcher or an arbiter chose, by the list in force. */
@Component
public class ReadingChoices {

    private static final int LONGEST_REASON = 500;

    private final Catalog catalog;
    private final Responsibilities responsibilities;
    private final Units units;
    private final SendingDown down;

    ReadingChoices(Catalog catalog, Responsibilities responsibilities, Units units, SendingDown down) {
        this.catalog = catalog;
        this.responsibilities = responsibilities;
        this.units = units;
        this.down = down;
    }

    /** Without a unit the list's own is meant; another one needs a reason, and so does one that has returned it. */
    public Decision<Target> read(Choice choice, Request request, Set<UnitCode> returnedBy) {
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
        boolean asListed = listed.map(Responsibility::host).filter(unit::equals).isPresent();
        var why = stripped(choice.reason());
        var override = stripped(choice.override());
        return reason(why, asListed, returnedBy.contains(unit))
                .or(() -> down.objection(item.get(), unit, override))
                .map(Decision::<Target>refused)
                .orElseGet(() -> Decision.granted(new Target(
                        item.get(),
                        unit,
                        why.isEmpty() ? "as-listed" : why,
                        catalog.inForce().version(),
                        override)));
    }

    private static Optional<Refusal> reason(String why, boolean asListed, boolean again) {
        if (why.length() > LONGEST_REASON || !asListed && why.isEmpty()) {
            return Optional.of(Refusal.wrong("reason", "dispatch.other-unit-reason", LONGEST_REASON));
        }
        return again && why.isEmpty()
                ? Optional.of(Refusal.wrong("reason", "dispatch.same-unit-reason", LONGEST_REASON))
                : Optional.empty();
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
        return Optional.of(stripped(typed))
                .filter(UnitCode::isOne)
                .map(UnitCode::new)
                .flatMap(units::find)
                .filter(Unit::working)
                .map(Unit::code);
    }

    private static String stripped(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
