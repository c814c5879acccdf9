package org.suban.dispatch.choice;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;

/** Work of departments is not sent to the grassroots (66号文) unless somebody says by name why, which is counted in public. */
@Component
public class SendingDown {

    private static final int LONGEST_REASON = 500;

    private final Catalog catalog;
    private final Units units;
    private final SentDownTable table;
    private final Journal journal;

    SendingDown(Catalog catalog, Units units, SentDownTable table, Journal journal) {
        this.catalog = catalog;
        this.units = units;
        this.table = table;
        this.journal = journal;
    }

    public boolean isDown(ItemCode item, UnitCode unit) {
        return catalog.find(item)
                        .map(it -> it.line().terms())
                        .filter(ItemTerms::departmentOnly)
                        .isPresent()
                && units.get(unit).kind().grassroots();
    }

    public Optional<Refusal> objection(ItemCode item, UnitCode unit, String reason) {
        return isDown(item, unit) && (reason.isEmpty() || reason.length() > LONGEST_REASON)
                ? Optional.of(Refusal.wrong(
                        "override", "dispatch.sent-down-reason", units.get(unit).name(), LONGEST_REASON))
                : Optional.empty();
    }

    /** Keeps why, if the choice sends it down. */
    public void note(RequestId request, int round, Target to, Staff by, Instant at) {
        if (isDown(to.item(), to.unit())) {
            var it = new SentDown(request, round, to.item(), to.unit(), to.override(), by.actor(), at);
            table.insert(it);
            journal.append(new Entry(
                    it.request(),
                    "dispatch",
                    "sent-down",
                    it.by(),
                    it.at(),
                    Map.of("unit", it.unit().value(), "reason", it.reason())));
        }
    }
}
