package org.suban.dispatch.dispute;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;

/** Reads what a unit typed when it returned a request, and tells all that is wrong with it at once. */
@Component
public class ReadingGrounds {

    private static final int LONGEST = 500;

    private final Catalog catalog;
    private final Areas areas;
    private final Units units;

    ReadingGrounds(Catalog catalog, Areas areas, Units units) {
        this.catalog = catalog;
        this.areas = areas;
        this.units = units;
    }

    public Decision<Grounds> read(NotOurs said) {
        var item = item(said.item());
        var area = area(said.area());
        var better = unit(said.better());
        var objections = Objections.NONE
                .and(reason(said.reason()))
                .and(unknown(said.item(), item, "clauseItem", "dispatch.clause-item-unknown"))
                .and(unknown(said.area(), area, "clauseArea", "dispatch.clause-area-unknown"))
                .and(unknown(said.better(), better, "better", "dispatch.unit-unknown"))
                .and(clause(said));
        return objections.any()
                ? Decision.refused(objections)
                : Decision.granted(new Grounds(
                        said.reason(),
                        new Clause(item.orElse(null), area.orElse(null), said.clause()),
                        better.orElse(null)));
    }

    private static Optional<Refusal> reason(String words) {
        return words.isEmpty() || words.length() > LONGEST
                ? Optional.of(Refusal.wrong("reason", "dispatch.reason-missing", LONGEST))
                : Optional.empty();
    }

    private static Optional<Refusal> clause(NotOurs said) {
        boolean missing = said.item().isEmpty() && said.clause().isEmpty();
        return missing || said.clause().length() > LONGEST
                ? Optional.of(Refusal.wrong("clause", "dispatch.clause-missing", LONGEST))
                : Optional.empty();
    }

    private static Optional<Refusal> unknown(String typed, Optional<?> read, String field, String code) {
        return typed.isEmpty() || read.isPresent() ? Optional.empty() : Optional.of(Refusal.wrong(field, code));
    }

    private Optional<ItemCode> item(String typed) {
        return Optional.of(typed)
                .filter(ItemCode::isOne)
                .map(ItemCode::new)
                .flatMap(catalog::find)
                .map(CatalogItem::code);
    }

    private Optional<AreaCode> area(String typed) {
        return Optional.of(typed)
                .filter(AreaCode::isOne)
                .map(AreaCode::new)
                .flatMap(areas::find)
                .map(Area::code);
    }

    private Optional<UnitCode> unit(String typed) {
        return Optional.of(typed)
                .filter(UnitCode::isOne)
                .map(UnitCode::new)
                .flatMap(units::living)
                .map(Unit::code);
    }
}
