package org.suban.catalog.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Rule;
import org.suban.catalog.sheet.LineReader;
import org.suban.catalog.sheet.SheetWriter;
import org.suban.catalog.version.ListTable;
import org.suban.catalog.version.Version;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.version.Versioning;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.sheet.Fault;

/** Reads one line typed by hand by the same rules as a line of a file, without touching the thousands of others. */
@Component
public class DraftLines {

    private final LineReader reader;
    private final VersionTable versions;
    private final ListTable lists;
    private final Versioning versioning;

    DraftLines(LineReader reader, VersionTable versions, ListTable lists, Versioning versioning) {
        this.reader = reader;
        this.versions = versions;
        this.lists = lists;
        this.versioning = versioning;
    }

    /** A line of a draft as it stands, with those above it; {@code seen} is its fingerprint, to notice that somebody else wrote it meanwhile. */
    public record Opened(CatalogList branch, Map<String, String> cells, String seen) {}

    /** What came of a line. */
    public sealed interface Outcome {

        /** The draft now has it. */
        record Written(Version version) implements Outcome {}

        /** Cells that cannot be taken. */
        record Faulty(List<Fault> faults) implements Outcome {}

        /** It may not be, or somebody was faster. */
        record Refused(Objections why) implements Outcome {}
    }

    /** The cells of a line that is yet to be are empty but for its code. */
    public Opened open(int number, ItemCode code) {
        var branch = lists.branch(number, code);
        var cells = branch.find(code)
                .map(it -> SheetWriter.cells(it.line(), reader.beside(branch, code)))
                .orElseGet(() -> Map.of("code", code.value()));
        return new Opened(branch, cells, Integer.toHexString(cells.hashCode()));
    }

    @Transactional
    public Outcome write(Staff by, int number, ItemCode code, Map<String, String> cells, String seen, Instant at) {
        // First the lock: what is compared below must be what is written over.
        versions.locked(number);
        var now = open(number, code);
        var read = reader.read(cells, lists.heirs(number));
        var line = read.line();
        if (line == null || !read.faults().isEmpty()) {
            return new Outcome.Faulty(read.faults());
        }
        var rules = rules(now.branch(), code, read.rules());
        return switch (versioning.write(by, number, line, rules, now.seen().equals(seen), at)) {
            case Decision.Granted<Version>(var version) -> new Outcome.Written(version);
            case Decision.Refused<Version>(var why) -> new Outcome.Refused(why);
        };
    }

    /** Takes out a line that nobody has approved yet. */
    @Transactional
    public Decision<Version> remove(Staff by, int number, ItemCode code, String seen, Instant at) {
        versions.locked(number);
        boolean current = open(number, code).seen().equals(seen);
        return versioning.remove(by, number, code, current, at);
    }

    /** The branch as it would be with these cells, as far as they can be read: to see who would answer. */
    public CatalogList as(int number, ItemCode code, Map<String, String> cells) {
        var now = lists.branch(number, code);
        var read = reader.read(cells, lists.heirs(number));
        var rules = Stream.concat(
                        now.rules().stream().filter(it -> !it.item().equals(code)),
                        rules(now, code, read.rules()).stream())
                .toList();
        return new CatalogList(number, now.all().stream().map(CatalogItem::line).toList(), rules);
    }

    /** All rules of the line: what the form says stands in place of the row beside it, the others stay. */
    private List<Rule> rules(CatalogList branch, ItemCode code, List<Rule> typed) {
        var kept = branch.rulesOf(code).stream().filter(it -> !reader.isBeside(it));
        return Stream.concat(kept, typed.stream()).toList();
    }
}
