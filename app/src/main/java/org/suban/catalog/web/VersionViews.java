package org.suban.catalog.web;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.check.Checks;
import org.suban.catalog.check.Finding;
import org.suban.catalog.compare.Comparison;
import org.suban.catalog.sheet.SheetWriter;
import org.suban.catalog.version.Version;
import org.suban.catalog.version.VersionStep;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.web.view.CompareView;
import org.suban.catalog.web.view.FindingView;
import org.suban.catalog.web.view.StepView;
import org.suban.catalog.words.ChangeViews;
import org.suban.catalog.words.Naming;
import org.suban.identity.People;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;
import org.suban.shared.sheet.SheetPrint;

/** Gathers what the page of a version shows: its steps, what it changes, what still stands against it. */
@Component
class VersionViews {

    static final int SHOWN = 200;

    private final VersionTable versions;
    private final Catalog catalog;
    private final Checks checks;
    private final People people;
    private final SheetWriter writer;
    private final ChangeViews changes;
    private final Naming naming;

    VersionViews(
            VersionTable versions,
            Catalog catalog,
            Checks checks,
            People people,
            SheetWriter writer,
            ChangeViews changes,
            Naming naming) {
        this.versions = versions;
        this.catalog = catalog;
        this.checks = checks;
        this.people = people;
        this.writer = writer;
        this.changes = changes;
        this.naming = naming;
    }

    Map<String, Object> of(Version version, Instant at, Locale locale) {
        var list = catalog.version(version.number());
        var model = new HashMap<String, Object>();
        model.put("version", version);
        model.put("inForce", catalog.inForce().version());
        model.put("items", list.all().stream().filter(CatalogItem::leaf).count());
        model.put(
                "steps",
                versions.steps(version.number()).stream().map(this::step).toList());
        var base = version.base();
        if (base != null) {
            var comparison = Comparison.of(catalog.version(base), list, it -> naming.rule(it, locale));
            var all = comparison.differences();
            var first = all.stream().limit(SHOWN).toList();
            model.put("counts", comparison.counts());
            model.put("all", all.size());
            model.put("view", new CompareView(base, version.number(), null, 0, all.size(), changes.of(first, locale)));
        }
        if (version.state() == Version.State.DRAFT || version.state() == Version.State.REVIEWED) {
            var found = checks.of(list, at);
            model.put("open", found.size());
            model.put("findings", findings(found, list));
        }
        return model;
    }

    /** The whole version as a workbook. */
    void print(int number, OutputStream out) throws IOException {
        SheetPrint.xlsx(writer.tables(catalog.version(number)), out);
    }

    private static List<FindingView> findings(List<Finding> found, CatalogList list) {
        return found.stream()
                .limit(SHOWN)
                .map(it -> new FindingView(
                        it.kind(),
                        it.item().value(),
                        list.find(it.item()).map(CatalogItem::name).orElse(""),
                        it.about()))
                .toList();
    }

    private StepView step(VersionStep it) {
        return new StepView(it.kind(), who(it.by()), it.note(), it.at());
    }

    /** Nobody where a file or a command did it. */
    private @Nullable String who(Actor actor) {
        return actor.isStaff() && actor.staffNumber() > 0 ? people.nameOf(new StaffId(actor.staffNumber())) : null;
    }
}
