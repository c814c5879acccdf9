package org.suban.catalog.file;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogList;
import org.suban.catalog.sheet.Columns;
import org.suban.catalog.sheet.Reading;
import org.suban.catalog.sheet.SheetReader;
import org.suban.catalog.version.Version;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.version.Versioning;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.SheetFile;
import org.suban.shared.sheet.Table;

/** Takes a file as the draft of the next version: the draft at work if there is one, else a new one. */
@Component
public class CatalogFiles {

    private final SheetReader reader;
    private final Versioning versioning;
    private final VersionTable versions;
    private final Catalog catalog;

    CatalogFiles(SheetReader reader, Versioning versioning, VersionTable versions, Catalog catalog) {
        this.reader = reader;
        this.versioning = versioning;
        this.versions = versions;
        this.catalog = catalog;
    }

    /** What came of a file. */
    public sealed interface Outcome {

        /** The draft now says what the file says. */
        record Drafted(int version) implements Outcome {}

        /** The file says what the list says already. */
        record Same(int version) implements Outcome {}

        /** Nothing was taken. */
        record Faulty(List<Fault> faults) implements Outcome {}
    }

    @Transactional
    public Decision<Outcome> take(Staff by, String name, byte[] bytes, Instant at) {
        if (!by.mayKeepTheList()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "catalog.keepers-only"));
        }
        return SheetFile.read(name, bytes, Columns.ITEMS).then(tables -> take(by, name, tables, at));
    }

    private Decision<Outcome> take(Staff by, String name, List<Table> tables, Instant at) {
        var atWork = versions.atWork();
        var over = catalog.version(atWork.map(Version::number).orElseGet(this::newest));
        return switch (reader.read(tables, over)) {
            case Reading.Faulty(var faults) -> Decision.granted(new Outcome.Faulty(faults));
            case Reading.Good good when says(good, over) -> Decision.granted(new Outcome.Same(over.version()));
            case Reading.Good good ->
                atWork.map(Decision::granted)
                        .orElseGet(() -> versioning.draft(by, at))
                        .then(it -> versioning.replace(by, it.number(), good.lines(), good.rules(), name, at))
                        .map(it -> new Outcome.Drafted(it.number()));
        };
    }

    private int newest() {
        return versions.schedule().values().stream().max(Integer::compare).orElse(0);
    }

    private static boolean says(Reading.Good read, CatalogList list) {
        return new HashSet<>(read.lines())
                        .equals(new HashSet<>(
                                list.all().stream().map(it -> it.line()).toList()))
                && new HashSet<>(read.rules()).equals(new HashSet<>(list.rules()));
    }
}
