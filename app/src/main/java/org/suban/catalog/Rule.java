package org.suban.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of responsibility: for an item, subject, group or class, somewhere, from a day to a day (both included), who hosts, who helps (协办), and who begins if the host is in dispute (兜底). */
public record Rule(
        ItemCode item,
        Where where,
        Host host,
        List<Host> cohosts,
        @Nullable Host fallback,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Rule {
        cohosts = List.copyOf(cohosts);
    }

    public boolean live(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same for another item. */
    public Rule writtenFor(ItemCode other) {
        return item.equals(other) ? this : new Rule(other, where, host, cohosts, fallback, validFrom, validTo);
    }

    /** Two rows that speak of the same at the same time: nothing would choose between them. */
    public boolean ties(Rule other) {
        return item.equals(other.item) && where.equals(other.where) && startsBefore(other) && other.startsBefore(this);
    }

    private boolean startsBefore(Rule other) {
        return validFrom == null || other.validTo == null || !validFrom.isAfter(other.validTo);
    }
}
