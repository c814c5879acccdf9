package org.suban.catalog.version;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Line;
import org.suban.catalog.Rule;

/** What the approved versions say of one line, and of lines that went to it: two questions, however many versions and lines there are. */
@Component
public class HistoryTable {

    private final JdbcClient jdbc;

    HistoryTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By version, the earliest first: a list of these lines only. */
    public Map<Integer, CatalogList> of(ItemCode code) {
        Map<Integer, List<Line>> lines = new TreeMap<>();
        jdbc.sql("""
                select version, code, name, aliases, sayings, includes, excludes, heir, valid_from, valid_to,
                       type, urgency, confidential, department_only, sign, contact, finish, basis, closing, evidence
                from catalog_line join catalog_version on number = version and state = 'APPROVED'
                where code = :code or code in (select code from catalog_line where heir = :code)
                """).param("code", code.value()).query(row -> {
            lines.computeIfAbsent(row.getInt("version"), it -> new ArrayList<>())
                    .add(LineRow.read(row, 0));
        });
        Map<Integer, List<Rule>> rules = new HashMap<>();
        jdbc.sql("""
                select version, item, place, host, cohosts, fallback, valid_from, valid_to
                from catalog_rule join catalog_version on catalog_version.number = version and state = 'APPROVED'
                where item = :code or item in (select code from catalog_line where heir = :code)
                order by version, catalog_rule.number
                """).param("code", code.value()).query(row -> {
            rules.computeIfAbsent(row.getInt("version"), it -> new ArrayList<>())
                    .add(RuleRow.read(row, 0));
        });
        var lists = new TreeMap<Integer, CatalogList>();
        lines.forEach((version, some) ->
                lists.put(version, new CatalogList(version, some, rules.getOrDefault(version, List.of()))));
        return lists;
    }
}
