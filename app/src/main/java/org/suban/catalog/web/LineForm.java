package org.suban.catalog.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.organization.UnitCode;

/** What the keeper typed for one line; several words stand one below the other, and units and items as {@code code name}. */
public record LineForm(
        @Nullable String name,
        @Nullable String aliases,
        @Nullable String sayings,
        @Nullable String includes,
        @Nullable String excludes,
        @Nullable String type,
        @Nullable String urgency,
        @Nullable String confidential,
        @Nullable String departmentOnly,
        @Nullable String sign,
        @Nullable String contact,
        @Nullable String finish,
        @Nullable String basis,
        @Nullable String closing,
        @Nullable String evidence,
        @Nullable String host,
        @Nullable List<String> cohosts,
        @Nullable String fallback,
        @Nullable String heir,
        @Nullable String validFrom,
        @Nullable String validTo) {

    private static final int MORE_COHOSTS = 2;

    /** {@code unit} and {@code item} add a name to a code. */
    static LineForm of(Map<String, String> cells, UnaryOperator<String> unit, UnaryOperator<String> item) {
        return new LineForm(
                cells.get("name"),
                lines(cells.get("aliases")),
                lines(cells.get("sayings")),
                cells.get("includes"),
                cells.get("excludes"),
                cells.get("type"),
                cells.get("urgency"),
                cells.getOrDefault("confidential", "no"),
                cells.getOrDefault("department_only", "no"),
                cells.get("sign"),
                cells.get("contact"),
                cells.get("finish"),
                cells.get("basis"),
                cells.get("closing"),
                lines(cells.get("evidence")),
                unit.apply(cells.getOrDefault("host", "")),
                parts(cells.get("cohosts"), "\\|").map(unit).toList(),
                unit.apply(cells.getOrDefault("fallback", "")),
                item.apply(cells.getOrDefault("heir", "")),
                cells.get("valid_from"),
                cells.get("valid_to"));
    }

    /** Those there are, and room for more. */
    public List<String> cohostFields() {
        return Stream.concat(named(cohosts), Stream.generate(() -> "").limit(MORE_COHOSTS))
                .toList();
    }

    private static Stream<String> named(@Nullable List<String> fields) {
        return fields == null ? Stream.empty() : fields.stream().filter(it -> !it.isBlank());
    }

    /** As the same line would stand in a sheet. */
    Map<String, String> cells(String code) {
        var cells = new LinkedHashMap<String, @Nullable String>();
        cells.put("code", code);
        cells.put("name", name);
        cells.put("aliases", cell(aliases));
        cells.put("sayings", cell(sayings));
        cells.put("includes", includes);
        cells.put("excludes", excludes);
        cells.put("type", type);
        cells.put("urgency", urgency);
        cells.put("confidential", confidential);
        cells.put("department_only", departmentOnly);
        cells.put("sign", sign);
        cells.put("contact", contact);
        cells.put("finish", finish);
        cells.put("basis", basis);
        cells.put("closing", closing);
        cells.put("evidence", cell(evidence));
        cells.put("host", code(host));
        cells.put("cohosts", named(cohosts).map(LineForm::code).collect(Collectors.joining("|")));
        cells.put("fallback", code(fallback));
        cells.put("heir", code(heir));
        cells.put("valid_from", validFrom);
        cells.put("valid_to", validTo);
        var filled = new LinkedHashMap<String, String>();
        cells.forEach((column, text) -> filled.put(column, text == null ? "" : text));
        return filled;
    }

    /** What was chosen reads {@code code name}; what was typed may be either alone. */
    private static String code(@Nullable String chosen) {
        var text = chosen == null ? "" : chosen.strip();
        var first = text.split("\\s", 2)[0];
        return first.startsWith("@") || UnitCode.isOne(first) || ItemCode.isOne(first) ? first : text;
    }

    private static String lines(@Nullable String cell) {
        return parts(cell, "\\|").collect(Collectors.joining("\n"));
    }

    private static String cell(@Nullable String lines) {
        return parts(lines, "[\\r\\n|]+").collect(Collectors.joining("|"));
    }

    private static Stream<String> parts(@Nullable String text, String between) {
        return text == null
                ? Stream.empty()
                : Arrays.stream(text.split(between)).map(String::strip).filter(it -> !it.isEmpty());
    }
}
