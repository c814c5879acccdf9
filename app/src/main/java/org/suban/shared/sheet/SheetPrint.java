package org.suban.shared.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes tables as XLSX, or one table as CSV in UTF-8. */
public final class SheetPrint {

    private static final int WIDEST = 60;

    private SheetPrint() {}

    public static void xlsx(List<Table> tables, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Suban", "1.0")) {
            for (var table : tables) {
                sheet(book, table);
            }
        }
    }

    private static void sheet(Workbook book, Table table) throws IOException {
        var sheet = book.newWorksheet(table.name());
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.value(0, column, table.columns().get(column));
            // As text: what is typed into the file must not become a number or a day, as 02-03 would.
            sheet.style(column).format("@").set();
            sheet.width(
                    column, Math.min(WIDEST, 10 + table.columns().get(column).length()));
        }
        sheet.freezePane(0, 1);
        int line = 1;
        for (var row : table.rows()) {
            for (int column = 0; column < table.columns().size(); column++) {
                var text = row.cell(table.columns().get(column));
                if (!text.isEmpty()) {
                    sheet.value(line, column, text);
                }
            }
            line++;
        }
        sheet.finish();
    }

    public static void csv(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        var csv = CsvWriter.builder().build(writer);
        csv.writeRecord(table.columns());
        for (var row : table.rows()) {
            csv.writeRecord(table.columns().stream().map(row::cell).toList());
        }
        csv.flush();
    }
}
