package org.suban.handling.reply.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.handling.reply.Template;
import org.suban.handling.reply.Templates;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Gathers what the page of templates shows. */
@Component
class TemplateViews {

    private final Templates templates;
    private final Catalog catalog;
    private final Units units;
    private final People people;

    TemplateViews(Templates templates, Catalog catalog, Units units, People people) {
        this.templates = templates;
        this.catalog = catalog;
        this.units = units;
        this.people = people;
    }

    List<TemplateView> of(Staff by) {
        return templates.inUse(by).stream().map(it -> view(it, by)).toList();
    }

    private TemplateView view(Template it, Staff by) {
        var writer = it.by();
        return new TemplateView(
                it,
                item(it.item()),
                unit(it.unit()),
                writer.isStaff() ? people.nameOf(new StaffId(writer.staffNumber())) : writer.code(),
                templates.mayChange(by, it));
    }

    @Nullable
    String item(@Nullable ItemCode code) {
        return code == null ? null : catalog.get(code).path();
    }

    private @Nullable Unit unit(@Nullable UnitCode code) {
        return code == null ? null : units.get(units.today(code));
    }
}
