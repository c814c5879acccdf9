package org.suban.handling.reply;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.handling.approval.Approvals;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** All templates, to read, and who may write which: who leads a unit for that unit, an administrator for the whole city. */
@Component
public class Templates {

    private final TemplateTable table;
    private final Approvals approvals;
    private final Units units;

    Templates(TemplateTable table, Approvals approvals, Units units) {
        this.table = table;
        this.approvals = approvals;
        this.units = units;
    }

    /** Who answers people may read them. */
    public boolean mayRead(Staff by) {
        return by.is(Role.HANDLER) || by.is(Role.ADMINISTRATOR);
    }

    public boolean mayWrite(Staff by) {
        var unit = by.unit();
        return by.is(Role.ADMINISTRATOR) || unit != null && approvals.leads(by, unit);
    }

    public boolean mayChange(Staff by, Template it) {
        var unit = it.unit();
        return by.is(Role.ADMINISTRATOR) || unit != null && approvals.leads(by, units.today(unit));
    }

    /** Those of the city and, for who works in a unit, of that unit; an administrator sees those of all units. */
    public List<Template> inUse(Staff by) {
        var unit = by.unit();
        var whose = by.is(Role.ADMINISTRATOR)
                ? units.everyOne().stream().map(it -> it.code()).toList()
                : unit == null ? List.<UnitCode>of() : units.withForerunners(unit);
        return table.inUse(whose);
    }

    public Optional<Template> find(long number) {
        return table.newest(number).filter(it -> !it.withdrawn());
    }

    /** In use for a unit that answers for one of these items; those of an item before those of all. */
    List<Template> of(Collection<ItemCode> items, UnitCode unit) {
        var newest = new LinkedHashMap<Long, Template>();
        versions(items, unit).forEach(it -> newest.put(it.number(), it));
        return newest.values().stream().filter(it -> !it.withdrawn()).toList();
    }

    /** Old ones too. */
    List<Template> versions(Collection<ItemCode> items, UnitCode unit) {
        return table.versions(items, units.withForerunners(unit));
    }

    /** Whose a new one would be: nobody's but the city's where an administrator writes. */
    static @Nullable UnitCode owner(Staff by) {
        return by.is(Role.ADMINISTRATOR) ? null : by.unit();
    }
}
