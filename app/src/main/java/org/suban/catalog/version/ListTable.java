package org.suban.catalog.version;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;
import tools.jackson.databind.json.JsonMapper;

/** The lines and rules of each version; thousands go in by one statement. */
@Component
public class ListTable {

    private static final JsonMapper JSON = new JsonMapper();

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

    void write(int version, List<Rule> rules) {
        jdbc.sql("delete from catalog_rule where version = :version")
                .param("version", version)
                .update();
        var rows = IntStream.range(0, rules.size())
                .mapToObj(it -> RuleRow.of(version, it + 1, rules.get(it)))
                .toList();
        jdbc.sql(
                        "insert into catalog_rule select * from jsonb_populate_recordset(null::catalog_rule, cast(:rows as jsonb))")
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }

    void replace(int version, Line line) {
        delete(version, line.code());
        insert(version, List.of(line));
    }

    void delete(int version, ItemCode code) {
        jdbc.sql("delete from catalog_line where version = :version and code = :code")
                .param("version", version)
                .param("code", code.value())
                .update();
    }

    private void insert(int version, Collection<Line> lines) {
        var rows = lines.stream().map(it -> LineRow.of(version, it)).toList();
        jdbc.sql(
                        "insert into catalog_line select * from jsonb_populate_recordset(null::catalog_line, cast(:rows as jsonb))")
                .param("rows", JSON.writeValueAsString(rows))
                .update();
    }
}
