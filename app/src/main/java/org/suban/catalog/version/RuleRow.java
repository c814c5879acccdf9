package org.suban.catalog.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.Host;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Rule;
import org.suban.catalog.Where;

/** A row of responsibility in the table. */
final class RuleRow {

    private RuleRow() {}

    static Map<String, @Nullable Object> of(int version, int number, Rule rule) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("version", version);
        row.put("number", number);
        row.put("item", rule.item().value());
        row.put("place", rule.where().written());
        row.put("host", rule.host().written());
        row.put("cohosts", rule.cohosts().stream().map(Host::written).toList());
        row.put("fallback", rule.fallback() == null ? null : rule.fallback().written());
        row.put("valid_from", LineRow.text(rule.validFrom()));
        row.put("valid_to", LineRow.text(rule.validTo()));
        return row;
    }

    static Rule read(ResultSet row, int n) throws SQLException {
        var fallback = row.getString("fallback");
        return new Rule(
                new ItemCode(row.getString("item")),
                Where.read(row.getString("place")).orElseThrow(),
                Host.read(row.getString("host")).orElseThrow(),
                LineRow.texts(row, "cohosts").stream()
                        .map(it -> Host.read(it).orElseThrow())
                        .toList(),
                fallback == null ? null : Host.read(fallback).orElseThrow(),
                LineRow.day(row, "valid_from"),
                LineRow.day(row, "valid_to"));
    }
}
