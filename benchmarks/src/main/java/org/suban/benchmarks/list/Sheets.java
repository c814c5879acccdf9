package org.suban.benchmarks.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.suban.benchmarks.trial.Trial;
import org.suban.catalog.CatalogList;
import org.suban.catalog.file.CatalogFiles;
import org.suban.catalog.sheet.SheetWriter;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.version.Versioning;
import org.suban.shared.sheet.SheetPrint;
import org.suban.shared.sheet.Table;

/** The list out as a file and in again: as a new draft, and with thousands of faults. */
final class Sheets {

    static final int CHANGES = 300;
    static final int FAULTS = 3_000;
    private static final List<String> SPOILED = List.of("host", "type", "finish");

    private final Trial trial;
    private final CatalogList list;

    Sheets(Trial trial, CatalogList list) {
        this.trial = trial;
        this.list = list;
    }

    void measure(Meter meter) throws Exception {
        meter.millis("export as XLSX", () -> file(list, ".xlsx").length);
        meter.millis("export as CSV", () -> file(list, ".csv").length);
        var amended = Amended.of(list, CHANGES, 1);
        for (var ending : List.of(".xlsx", ".csv")) {
            var bytes = file(amended, ending);
            meter.millis("import as a new draft, " + kind(ending), () -> drafted(take(ending, bytes)), this::discard);
        }
        var tables = spoiled(trial.the(SheetWriter.class).tables(list));
        var faulty = print(tables, ".xlsx");
        meter.millis("import with %,d faults, all of them told".formatted(FAULTS), () -> faults(take(".xlsx", faulty)));
    }

    byte[] file(CatalogList list, String ending) throws IOException {
        return print(trial.the(SheetWriter.class).tables(list), ending);
    }

    CatalogFiles.Outcome take(String ending, byte[] bytes) {
        return Trial.granted(trial.the(CatalogFiles.class).take(Trial.EDITOR, "list" + ending, bytes, trial.now()));
    }

    private void discard() {
        var draft = trial.the(VersionTable.class).atWork().orElseThrow();
        Trial.granted(trial.the(Versioning.class).discard(Trial.EDITOR, draft.number(), "", trial.now()));
    }

    private static int drafted(CatalogFiles.Outcome outcome) {
        return outcome instanceof CatalogFiles.Outcome.Drafted(var version) ? version : 0;
    }

    private static int faults(CatalogFiles.Outcome outcome) {
        return outcome instanceof CatalogFiles.Outcome.Faulty(var faults) ? faults.size() : 0;
    }

    private static String kind(String ending) {
        return ending.substring(1).toUpperCase(Locale.ROOT);
    }

    private static byte[] print(List<Table> tables, String ending) throws IOException {
        var out = new ByteArrayOutputStream();
        if (ending.equals(".csv")) {
            SheetPrint.csv(tables.getFirst(), out);
        } else {
            SheetPrint.xlsx(tables, out);
        }
        return out.toByteArray();
    }

    /** Units, types and limits misspelt, as somebody does who fills a column down. */
    private static List<Table> spoiled(List<Table> tables) {
        var items = tables.getFirst();
        var rows = new ArrayList<Table.Row>();
        int left = FAULTS;
        for (var row : items.rows()) {
            var cells = new HashMap<>(row.cells());
            for (var column : SPOILED) {
                if (left > 0 && !row.cell(column).isEmpty()) {
                    cells.put(column, row.cell(column) + "据");
                    left--;
                }
            }
            rows.add(new Table.Row(row.sheet(), row.number(), cells));
        }
        return List.of(new Table(items.name(), items.columns(), rows), tables.getLast());
    }
}
