package org.suban.catalog.version;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import tools.jackson.databind.json.JsonMapper;

/** The lines and rules of each version. */
@Component
public class ListTable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;

    ListTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CatalogList read(int version) {
        return read(version, List.of());
    }

    /** Lines that one of the others says word for word are taken from there: most versions say most things alike. */
    public CatalogList read(int version, Collection<CatalogList> others) {
        var lines = jdbc.sql("""
                select code, name, aliases, sayings, includes, excludes, heir, valid_from, valid_to,
                       type, urgency, confidential, department_only, sign, contact, finish, basis, closing, evidence
                from catalog_line where version = :version order by code
                """)
                .param("version", version)
                .query((row, n) -> shared(LineRow.read(row, n), others))
                .list();
        var rules = jdbc.sql("""
                select item, place, host, cohosts, fallback, valid_from, valid_to
                from catalog_rule where version = :version order by number
                """).param("version", version).query(RuleRow::read).list();
        return new CatalogList(version, lines, rules);
    }

    /** A line with those above it, as far as they are there, and the rules of each: enough to tell who answers for it. */
    public CatalogList branch(int version, ItemCode code) {
        var codes = code.upwards().stream().map(ItemCode::value).toArray(String[]::new);
        var lines = jdbc.sql("""
                select code, name, aliases, sayings, includes, excludes, heir, valid_from, valid_to,
                       type, urgency, confidential, department_only, sign, contact, finish, basis, closing, evidence
                from catalog_line where version = :version and code = any(:codes)
                """)
                .param("version", version)
                .param("codes", codes)
                .query(LineRow::read)
                .list();
        var rules = jdbc.sql("""
                select item, place, host, cohosts, fallback, valid_from, valid_to
                from catalog_rule where version = :version and item = any(:codes) order by number
                """)
                .param("version", version)
                .param("codes", codes)
                .query(RuleRow::read)
                .list();
        return new CatalogList(version, lines, rules);
    }

    /** The lines directly below one, or the classes. */
    public List<CatalogItem> below(int version, @Nullable ItemCode parent) {
        var above = parent == null ? "" : parent.value() + "-";
        var lines = jdbc.sql("""
                select code, name, aliases, sayings, includes, excludes, heir, valid_from, valid_to,
                       type, urgency, confidential, department_only, sign, contact, finish, basis, closing, evidence
                from catalog_line
                where version = :version and (code like :two or code like :three) order by code
                """)
                .param("version", version)
                .param("two", above + "__")
                .param("three", above.length() == 9 ? above + "___" : "")
                .query(LineRow::read)
                .list();
        return new CatalogList(version, lines, List.of()).all();
    }

    /** All codes of a version, each with its heir if it has one. */
    public Map<ItemCode, Optional<ItemCode>> heirs(int version) {
        var heirs = new HashMap<ItemCode, Optional<ItemCode>>();
        jdbc.sql("select code, heir from catalog_line where version = :version")
                .param("version", version)
                .query(row -> {
                    heirs.put(
                            new ItemCode(row.getString("code")),
                            Optional.ofNullable(row.getString("heir")).map(ItemCode::new));
                });
        return heirs;
    }

    private static Line shared(Line read, Collection<CatalogList> others) {
        return others.stream()
                .flatMap(it -> it.find(read.code()).stream())
                .map(CatalogItem::line)
                .filter(read::equals)
                .findFirst()
                .orElse(read);
    }

    /** Replaces what a draft says. */
    public void write(int version, Collection<Line> lines, List<Rule> rules) {
        jdbc.sql("delete from catalog_line where version = :version")
                .param("version", version)
                .update();
        insert(version, lines);
        write(version, rules);
    }

    private void write(int version, List<Rule> rules) {
        jdbc.sql("delete from catalog_rule where version = :version")
                .param("version", version)
                .update();
        insert(version, rules, 1);
    }

    /** Replaces one line and the rules written for it; the other rules keep their order. */
    void replace(int version, Line line, List<Rule> rules) {
        jdbc.sql("delete from catalog_line where version = :version and code = :code")
                .param("version", version)
                .param("code", line.code().value())
                .update();
        insert(version, List.of(line));
        var numbered = numbered(version, line.code());
        numbered.forEach((number, rule) -> {
            if (!rules.contains(rule)) {
                jdbc.sql("delete from catalog_rule where version = :version and number = :number")
                        .param("version", version)
                        .param("number", number)
                        .update();
            }
        });
        var fresh = rules.stream().filter(it -> !numbered.containsValue(it)).toList();
        if (!fresh.isEmpty()) {
            insert(version, fresh, next(version));
        }
    }

    void remove(int version, ItemCode code) {
        for (var table : List.of(
                "catalog_line where version = :version and code", "catalog_rule where version = :version and item")) {
            jdbc.sql("delete from " + table + " = :code")
                    .param("version", version)
                    .param("code", code.value())
                    .update();
        }
    }

    /** Whether a version that somebody approved has it: then requests may carry it. */
    boolean wasApproved(ItemCode code) {
        return jdbc.sql("""
                select exists (
                    select from catalog_line join catalog_version on number = version
                    where code = :code and state = 'APPROVED')
                """).param("code", code.value()).query(Boolean.class).single();
    }

    private Map<Integer, Rule> numbered(int version, ItemCode item) {
        var numbered = new TreeMap<Integer, Rule>();
        jdbc.sql("""
                select number, item, place, host, cohosts, fallback, valid_from, valid_to
                from catalog_rule where version = :version and item = :item
                """).param("version", version).param("item", item.value()).query(row -> {
            numbered.put(row.getInt("number"), RuleRow.read(row, 0));
        });
        return numbered;
    }

    private int next(int version) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from catalog_rule where version = :version")
                .param("version", version)
                .query(Integer.class)
                .single();
    }

    private void insert(int version, Collection<Line> lines) {
        fill("catalog_line", lines.stream().map(it -> LineRow.of(version, it)));
    }

    private void insert(int version, List<Rule> rules, int first) {
        fill(
                "catalog_rule",
                IntStream.range(0, rules.size()).mapToObj(it -> RuleRow.of(version, first + it, rules.get(it))));
    }

    /** Some hundred rows a statement: few round trips, and a list of any length needs no more memory than a short one. */
    private void fill(String table, Stream<Map<String, @Nullable Object>> rows) {
        var sql = "insert into %1$s select * from jsonb_populate_recordset(null::%1$s, cast(:rows as jsonb))"
                .formatted(table);
        rows.gather(Gatherers.windowFixed(ROWS_AT_ONCE))
                .forEach(some -> jdbc.sql(sql)
                        .param("rows", JSON.writeValueAsString(some))
                        .update());
    }
}
