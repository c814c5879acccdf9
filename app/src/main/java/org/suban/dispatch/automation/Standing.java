package org.suban.dispatch.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.suban.catalog.ItemCode;
import org.suban.dispatch.automation.mode.ModeSet;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** How the machine stands: what it may do, what it did in the last four weeks, and where it was wrong. */
public record Standing(
        String classifier,
        double target,
        List<ModeSet> modes,
        List<Limit> limits,
        List<OfCategory> categories,
        List<OfWeek> weeks,
        List<Wrong> wrong,
        List<ModeSet> history) {

    /** Of finished requests: how many it said anything of, of how many it was sure enough, how many it sent itself, and how many of each named the unit that finished. */
    public record Tally(int said, int enough, int enoughGood, int acted, int actedGood) {

        static final Tally NOTHING = new Tally(0, 0, 0, 0, 0);

        Tally and(Tally other) {
            return new Tally(
                    said + other.said,
                    enough + other.enough,
                    enoughGood + other.enoughGood,
                    acted + other.acted,
                    actedGood + other.actedGood);
        }
    }

    public record OfCategory(ItemCode category, Tally tally) {}

    public record OfWeek(LocalDate monday, Tally tally) {}

    /** One that it sent, and the unit that finished it instead. */
    public record Wrong(RequestId request, ItemCode item, UnitCode sent, UnitCode ended, Instant endedAt) {}

    public Tally all() {
        return categories.stream().map(OfCategory::tally).reduce(Tally.NOTHING, Tally::and);
    }
}
