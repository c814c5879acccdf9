package org.suban.catalog.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Host;
import org.suban.catalog.ItemTerms;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import org.suban.shared.sheet.Table;

/** Lays a version out as the two sheets that reading takes back unchanged. */
@Component
public class SheetWriter {

    private final LineReader reader;

    SheetWriter(LineReader reader) {
        this.reader = reader;
    }

    /** The items with the row of the whole city beside them, then all other rows of responsibility. */
    public List<Table> tables(CatalogList list) {
        var items = list.all().stream()
                .map(it -> cells(it.line(), reader.beside(list, it.code())))
                .toList();
        var rules = list.rules().stream()
                .filter(it -> !reader.isBeside(it))
                .map(SheetWriter::cells)
                .toList();
        return List.of(table(Columns.ITEMS, Columns.OF_ITEMS, items), table(Columns.RULES, Columns.OF_RULES, rules));
    }

    private static Table table(String name, List<String> columns, List<Map<String, String>> rows) {
        var numbered = new ArrayList<Table.Row>();
        rows.forEach(it -> numbered.add(new Table.Row(name, numbered.size() + 2, it)));
        return new Table(name, columns, List.copyOf(numbered));
    }

    /** One line as it stands in the first sheet. */
    public static Map<String, String> cells(Line line, List<Rule> beside) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("code", line.code().value());
        cells.put("name", line.name());
        cells.put("aliases", String.join("|", line.aliases()));
        cells.put("sayings", String.join("|", line.sayings()));
        cells.put("includes", line.includes());
        cells.put("excludes", line.excludes());
        cells.put("heir", text(line.heir()));
        cells.put("valid_from", text(line.validFrom()));
        cells.put("valid_to", text(line.validTo()));
        var terms = line.terms();
        if (terms != null) {
            put(terms, cells);
        }
        beside.forEach(it -> {
            cells.put("host", it.host().written());
            cells.put("cohosts", hosts(it.cohosts()));
            cells.put("fallback", it.fallback() == null ? "" : it.fallback().written());
        });
        return cells;
    }

    private static void put(ItemTerms terms, Map<String, String> cells) {
        cells.put("type", terms.type().written());
        cells.put("urgency", terms.urgency().written());
        cells.put("confidential", terms.confidential() ? "yes" : "no");
        cells.put("department_only", terms.departmentOnly() ? "yes" : "no");
        cells.put("sign", terms.sign().toString());
        cells.put("contact", terms.contact().toString());
        cells.put("finish", terms.finish().toString());
        cells.put("basis", terms.basis());
        cells.put("closing", terms.closing());
        cells.put("evidence", String.join("|", terms.evidence()));
    }

    private static Map<String, String> cells(Rule rule) {
        var cells = new LinkedHashMap<String, String>();
        cells.put("item", rule.item().value());
        cells.put("place", rule.where().written());
        cells.put("host", rule.host().written());
        cells.put("cohosts", hosts(rule.cohosts()));
        cells.put("fallback", rule.fallback() == null ? "" : rule.fallback().written());
        cells.put("valid_from", text(rule.validFrom()));
        cells.put("valid_to", text(rule.validTo()));
        return cells;
    }

    private static String hosts(List<Host> hosts) {
        return hosts.stream().map(Host::written).collect(Collectors.joining("|"));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
