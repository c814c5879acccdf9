package org.suban.shared.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Opens a file that may be anything: a CSV in UTF-8 or an XLSX of bounded size is read, all else is refused with a sentence. */
public final class SheetFile {

    public static final int LARGEST = 20_000_000;
    private static final long LARGEST_INSIDE = 100_000_000;
    private static final int MOST_PARTS = 500;
    private static final int MOST_ROWS = 100_000;

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);

    /** The end of the year 9999, as Excel counts days. */
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);

    /** What a format says beside its signs: {@code yyyy"年"m"月"d"日"}, {@code [Red]0}. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    private SheetFile() {}

    /** Every sheet with a header; {@code name} is the file's name as the sender calls it, {@code only} what the one sheet of a CSV is called. */
    public static Decision<List<Table>> read(String name, byte[] bytes, String only) {
        var ending = name.toLowerCase(Locale.ROOT);
        if (bytes.length > LARGEST) {
            return refused(Kind.TOO_LARGE, "sheet.file-too-large", LARGEST / 1_000_000);
        } else if (ending.endsWith(".csv")) {
            return csv(name, bytes, only);
        } else if (ending.endsWith(".xlsx")) {
            return xlsx(name, bytes).then(SheetFile::wholly);
        }
        return refused(Kind.WRONG_INPUT, "sheet.file-kind", name);
    }

    private static Decision<List<Table>> csv(String name, byte[] bytes, String only) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                return refused(Kind.WRONG_INPUT, "sheet.file-not-csv", name);
            }
            var records = new ArrayList<CsvRecord>();
            try (var reader = CsvReader.builder().ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                reader.forEach(records::add);
            }
            var rows = records.stream()
                    .map(it -> new Numbered((int) it.getStartingLineNumber(), it.getFields()))
                    .toList();
            return Decision.granted(List.of(table(only, rows)));
        } catch (CharacterCodingException e) {
            return refused(Kind.WRONG_INPUT, "sheet.file-not-utf8", name);
        } catch (CsvParseException | IOException e) {
            return refused(Kind.WRONG_INPUT, "sheet.file-not-csv", name);
        }
    }

    private static Decision<List<Table>> xlsx(String name, byte[] bytes) {
        if (!ReadableWorkbook.isOOXMLZipHeader(bytes)) {
            return refused(Kind.WRONG_INPUT, "sheet.file-not-xlsx", name);
        }
        try {
            if (!staysSmall(bytes)) {
                return refused(Kind.TOO_LARGE, "sheet.file-swells", LARGEST_INSIDE / 1_000_000);
            }
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
                var tables = new ArrayList<Table>();
                for (var sheet : book.getSheets().toList()) {
                    tables.add(table(sheet.getName(), rows(sheet)));
                }
                return Decision.granted(tables);
            }
        } catch (IOException | ExcelReaderException e) {
            return refused(Kind.WRONG_INPUT, "sheet.file-not-xlsx", name);
        }
    }

    /** Unpacks without keeping anything, until it is done or too much: a few bytes can unfold to gigabytes. */
    private static boolean staysSmall(byte[] bytes) throws IOException {
        long inside = 0;
        int parts = 0;
        var buffer = new byte[65_536];
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts++;
                try (var part = zip.getInputStream(entry)) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        inside += read;
                        if (inside > LARGEST_INSIDE || parts > MOST_PARTS) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    /** Rows that were not read must not count as rows that are not there. */
    private static Decision<List<Table>> wholly(List<Table> tables) {
        return tables.stream().anyMatch(it -> it.rows().size() > MOST_ROWS)
                ? refused(Kind.TOO_LARGE, "sheet.too-many-rows", MOST_ROWS)
                : Decision.granted(tables);
    }

    private record Numbered(int number, List<String> cells) {}

    private static List<Numbered> rows(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(MOST_ROWS + 2L).map(SheetFile::numbered).toList();
        }
    }

    private static Numbered numbered(Row row) {
        var cells = new ArrayList<String>();
        row.stream().forEach(it -> cells.add(it == null ? "" : text(it)));
        return new Numbered(row.getRowNum(), cells);
    }

    /** Excel turns a typed day into a number, which its format shows as a day; a long code may have a format too. */
    private static String text(Cell cell) {
        return isDay(cell) ? cell.asDate().toLocalDate().toString() : cell.getText();
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return cell.getType() == CellType.NUMBER
                && format != null
                && QUOTED.matcher(format)
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT)
                        .contains("y")
                && cell.asNumber().signum() > 0
                && cell.asNumber().compareTo(LAST_DAY) <= 0;
    }

    private static Table table(String name, List<Numbered> rows) {
        if (rows.isEmpty()) {
            return new Table(name, List.of(), List.of());
        }
        var columns = rows.getFirst().cells().stream().map(String::strip).toList();
        var read = rows.stream()
                .skip(1)
                .filter(it -> it.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .map(it -> row(name, columns, it))
                .toList();
        return new Table(name, columns, read);
    }

    private static Table.Row row(String name, List<String> columns, Numbered from) {
        var cells = new HashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), from.cells().size()); i++) {
            if (!from.cells().get(i).isEmpty()) {
                cells.put(columns.get(i), from.cells().get(i));
            }
        }
        return new Table.Row(name, from.number(), cells);
    }

    private static Decision<List<Table>> refused(Kind kind, String code, Object... values) {
        return Decision.refused(Refusal.because(kind, code, values));
    }
}
