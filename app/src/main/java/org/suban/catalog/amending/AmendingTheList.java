package org.suban.catalog.amending;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.catalog.version.ListTable;
import org.suban.catalog.version.Version;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.version.Versioning;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Writes one change into the draft that is at work, beginning one where there is none; it counts only when others have reviewed and approved it. */
@Component
public class AmendingTheList {

    private final VersionTable versions;
    private final ListTable lists;
    private final Versioning versioning;

    AmendingTheList(VersionTable versions, ListTable lists, Versioning versioning) {
        this.versions = versions;
        this.lists = lists;
        this.versioning = versioning;
    }

    /** A row of responsibility, in place of the item's own for the same place; the number of the draft is the answer. */
    @Transactional
    public Decision<Integer> letAnswer(Staff by, Rule rule, Instant at) {
        return amend(
                by,
                rule.item(),
                at,
                it -> it,
                rules -> Stream.concat(rules.stream().filter(it -> !it.where().equals(rule.where())), Stream.of(rule))
                        .toList());
    }

    /** Words that belong to the item, added to what it includes already. */
    @Transactional
    public Decision<Integer> letInclude(Staff by, ItemCode item, String words, Instant at) {
        return amend(by, item, at, it -> including(it, words), rules -> rules);
    }

    private Decision<Integer> amend(
            Staff by, ItemCode item, Instant at, UnaryOperator<Line> line, UnaryOperator<List<Rule>> rules) {
        return draft(by, at).then(draft -> {
            // First the lock: what is read below must be what is written over.
            versions.locked(draft.number());
            var branch = lists.branch(draft.number(), item);
            return branch.find(item)
                    .map(it -> versioning.write(
                            by, draft.number(), line.apply(it.line()), rules.apply(branch.rulesOf(item)), true, at))
                    .orElseGet(() -> Decision.refused(Refusal.because(Kind.UNKNOWN, "catalog.item-unknown")))
                    .map(Version::number);
        });
    }

    private Decision<Version> draft(Staff by, Instant at) {
        return versions.atWork().map(Decision::granted).orElseGet(() -> versioning.draft(by, at));
    }

    private static Line including(Line it, String words) {
        return new Line(
                it.code(),
                it.name(),
                it.aliases(),
                it.sayings(),
                it.includes().isBlank() ? words : it.includes() + "；" + words,
                it.excludes(),
                it.terms(),
                it.heir(),
                it.validFrom(),
                it.validTo());
    }
}
