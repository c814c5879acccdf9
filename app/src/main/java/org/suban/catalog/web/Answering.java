package org.suban.catalog.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Responsibility;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Answers "who answers for this here?" for codes that somebody typed. */
@Component
class Answering {

    private final Catalog catalog;
    private final Areas areas;
    private final Responsibilities responsibilities;

    Answering(Catalog catalog, Areas areas, Responsibilities responsibilities) {
        this.catalog = catalog;
        this.areas = areas;
        this.responsibilities = responsibilities;
    }

    /** Without an area the whole city is meant; an item that is gone is answered for by its heir. */
    Decision<Responsibility> answer(String item, String area) {
        var code = Optional.of(item.strip())
                .filter(ItemCode::isOne)
                .map(ItemCode::new)
                .flatMap(it -> it.leaf() ? catalog.living(it) : catalog.find(it))
                .map(it -> it.code());
        if (code.isEmpty()) {
            return Decision.refused(Refusal.wrong("item", "catalog.item-unknown"));
        }
        var where = Optional.of(area.strip()).filter(AreaCode::isOne).map(AreaCode::new);
        if (!area.isBlank() && where.flatMap(areas::find).isEmpty()) {
            return Decision.refused(Refusal.wrong("area", "catalog.area-unknown"));
        }
        return responsibilities
                .of(code.get(), where.orElse(null))
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.UNKNOWN, "catalog.nobody-answers")));
    }
}
