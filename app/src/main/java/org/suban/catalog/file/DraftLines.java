package org.suban.catalog.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.sheet.Columns;
import org.suban.catalog.sheet.Reading;
import org.suban.catalog.sheet.SheetReader;
import org.suban.catalog.sheet.SheetWriter;
import org.suban.catalog.version.Version;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.version.Versioning;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** Reads one line typed by hand by the same rules as a line of a file. */
@Component
public class DraftLines {

    private final SheetReader reader;
    private final SheetWriter writer;
    private final VersionTable versions;
    private final Versioning versioning;
    private final Catalog catalog;

    DraftLines(SheetReader reader, SheetWriter writer, VersionTable versions, Versioning versioning, Catalog catalog) {
        this.reader = reader;
        this.writer = writer;
        this.versions = versions;
        this.versioning = versioning;
        this.catalog = catalog;
    }

    /** What came of a line. */
    public sealed interface Outcome {

        /** The draft now has it. */
        record Written(Version version) implements Outcome {}

        /** Cells that cannot be taken. */
        record Faulty(List<Fault> faults) implements Outcome {}

        /** It may not be, or somebody was faster. */
        record Refused(Objections why) implements Outcome {}
    }

    /** The cells of a line, empty for one that is yet to be. */
    public Map<String, String> cells(CatalogList list, ItemCode code) {
        var line = list.find(code);
        return line.isEmpty()
                ? Map.of("code", code.value())
                : SheetWriter.cells(line.get().line(), reader.cityWide(list, code));
    }

    /** A fingerprint of the draft, to notice that somebody else wrote in it meanwhile. */
    public String seen(CatalogList list) {
        return Integer.toHexString(list.all().hashCode())
                + Integer.toHexString(list.rules().hashCode());
    }

    @Transactional
    public Outcome write(Staff by, int number, Map<String, String> cells, String seen, Instant at) {
        // First the lock: what is compared below must be what is written over.
        versions.locked(number);
        var list = catalog.version(number);
        var code = cells.getOrDefault("code", "");
        return switch (reader.read(with(list, cells), list)) {
            case Reading.Faulty(var faults) -> new Outcome.Faulty(faults);
            case Reading.Good(var lines, var rules) -> {
                var line = lines.stream()
                        .filter(it -> it.code().value().equals(code))
                        .findFirst()
                        .orElseThrow();
                yield switch (versioning.write(
                        by, number, line, rules, seen(list).equals(seen), at)) {
                    case Decision.Granted<Version>(var version) -> new Outcome.Written(version);
                    case Decision.Refused<Version>(var why) -> new Outcome.Refused(why);
                };
            }
        };
    }

    /** The whole draft as it would be with this line. */
    private List<Table> with(CatalogList list, Map<String, String> cells) {
        var tables = writer.tables(list);
        var rows = new ArrayList<Table.Row>();
        var code = cells.getOrDefault("code", "");
        tables.getFirst().rows().stream()
                .filter(it -> !it.cell("code").equals(code))
                .forEach(rows::add);
        rows.add(new Table.Row(Columns.ITEMS, 0, new HashMap<>(cells)));
        return List.of(new Table(Columns.ITEMS, Columns.OF_ITEMS, rows), tables.getLast());
    }
}
