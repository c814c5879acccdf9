package org.suban.catalog.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the keeper typed for one item; every cell is text as in a sheet, lists are parted by {@code |}. */
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
        @Nullable String cohosts,
        @Nullable String fallback,
        @Nullable String heir,
        @Nullable String validFrom,
        @Nullable String validTo) {

    static LineForm of(Map<String, String> cells) {
        return new LineForm(
                cells.get("name"),
                cells.get("aliases"),
                cells.get("sayings"),
                cells.get("includes"),
                cells.get("excludes"),
                cells.get("type"),
                cells.get("urgency"),
                cells.get("confidential"),
                cells.get("department_only"),
                cells.get("sign"),
                cells.get("contact"),
                cells.get("finish"),
                cells.get("basis"),
                cells.get("closing"),
                cells.get("evidence"),
                cells.get("host"),
                cells.get("cohosts"),
                cells.get("fallback"),
                cells.get("heir"),
                cells.get("valid_from"),
                cells.get("valid_to"));
    }

    Map<String, String> cells(String code) {
        var cells = new LinkedHashMap<String, @Nullable String>();
        cells.put("code", code);
        cells.put("name", name);
        cells.put("aliases", aliases);
        cells.put("sayings", sayings);
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
        cells.put("evidence", evidence);
        cells.put("host", host);
        cells.put("cohosts", cohosts);
        cells.put("fallback", fallback);
        cells.put("heir", heir);
        cells.put("valid_from", validFrom);
        cells.put("valid_to", validTo);
        var filled = new LinkedHashMap<String, String>();
        cells.forEach((column, text) -> filled.put(column, text == null ? "" : text));
        return filled;
    }
}
