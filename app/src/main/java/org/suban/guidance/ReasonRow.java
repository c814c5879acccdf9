package org.suban.guidance;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.suban.guidance.Reason.Said;

/** One row of {@code guidance.csv}; English that is missing is said in Chinese. */
record ReasonRow(NamedCsvRecord row) {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern PHONE = Pattern.compile("[0-9][0-9-]{2,19}");

    Reason reason() {
        var chinese = new Said(needed("name"), needed("route"), needed("text"));
        var english = new Said(
                or("name_en", chinese.name()), or("route_en", chinese.route()), or("text_en", chinese.words()));
        return new Reason(code(), or("basis", ""), phones(), chinese, english);
    }

    private String code() {
        var code = needed("code");
        return CODE.matcher(code).matches() ? code : fail("code", code);
    }

    private List<String> phones() {
        var phones = Arrays.stream(or("phone", "").split("\\|"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
        phones.stream().filter(it -> !PHONE.matcher(it).matches()).forEach(it -> fail("phone", it));
        return phones;
    }

    private String needed(String column) {
        var cell = or(column, "");
        return cell.isEmpty() ? fail(column, "") : cell;
    }

    private String or(String column, String otherwise) {
        return row.findField(column)
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .orElse(otherwise);
    }

    private String fail(String column, String read) {
        throw new IllegalStateException("%s, row %d: the cell \"%s\" cannot be \"%s\""
                .formatted(GuidancePart.FILE, row.getStartingLineNumber(), column, read));
    }
}
