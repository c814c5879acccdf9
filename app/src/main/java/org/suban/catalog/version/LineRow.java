package org.suban.catalog.version;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suban.calendar.Limit;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.catalog.Line;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;

/** A line of the list as a row. */
final class LineRow {

    private LineRow() {}

    static Map<String, @Nullable Object> of(int version, Line line) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("version", version);
        row.put("code", line.code().value());
        row.put("name", line.name());
        row.put("aliases", line.aliases());
        row.put("sayings", line.sayings());
        row.put("includes", line.includes());
        row.put("excludes", line.excludes());
        row.put("heir", line.heir() == null ? null : line.heir().value());
        row.put("valid_from", text(line.validFrom()));
        row.put("valid_to", text(line.validTo()));
        var terms = line.terms();
        if (terms != null) {
            put(terms, row);
        }
        return row;
    }

    private static void put(ItemTerms terms, Map<String, @Nullable Object> row) {
        row.put("type", terms.type().name());
        row.put("urgency", terms.urgency().name());
        row.put("confidential", terms.confidential());
        row.put("department_only", terms.departmentOnly());
        row.put("sign", terms.sign().toString());
        row.put("contact", terms.contact().toString());
        row.put("finish", terms.finish().toString());
        row.put("basis", terms.basis());
        row.put("closing", terms.closing());
        row.put("evidence", terms.evidence());
    }

    static Line read(ResultSet row, int n) throws SQLException {
        var heir = row.getString("heir");
        return new Line(
                new ItemCode(row.getString("code")),
                row.getString("name"),
                texts(row, "aliases"),
                texts(row, "sayings"),
                row.getString("includes"),
                row.getString("excludes"),
                row.getString("type") == null ? null : terms(row),
                heir == null ? null : new ItemCode(heir),
                day(row, "valid_from"),
                day(row, "valid_to"));
    }

    private static ItemTerms terms(ResultSet row) throws SQLException {
        return new ItemTerms(
                RequestType.valueOf(row.getString("type")),
                Urgency.valueOf(row.getString("urgency")),
                row.getBoolean("confidential"),
                row.getBoolean("department_only"),
                Limit.read(row.getString("sign")).orElseThrow(),
                Limit.read(row.getString("contact")).orElseThrow(),
                Limit.read(row.getString("finish")).orElseThrow(),
                row.getString("basis"),
                row.getString("closing"),
                texts(row, "evidence"));
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Date day = row.getDate(column);
        return day == null ? null : day.toLocalDate();
    }

    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
