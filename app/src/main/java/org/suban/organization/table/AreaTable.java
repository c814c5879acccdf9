package org.suban.organization.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;

/** Areas and their outlines. */
@Component
public class AreaTable {

    private final JdbcTemplate jdbc;

    AreaTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Area> all() {
        return jdbc.query(
                "select code, parent, level, name, english, aliases from area order by code", AreaTable::read);
    }

    /** Outlines as GeoJSON geometries; an area without one is missing. */
    public Map<AreaCode, String> outlines() {
        var outlines = new HashMap<AreaCode, String>();
        jdbc.query("select code, outline from area where outline is not null", row -> {
            outlines.put(new AreaCode(row.getString("code")), row.getString("outline"));
        });
        return outlines;
    }

    /** The areas whose outline was put together from their parts. */
    public Set<AreaCode> derived() {
        return jdbc.queryForList("select code from area where derived", String.class).stream()
                .map(AreaCode::new)
                .collect(Collectors.toSet());
    }

    /** Adds what is new and overwrites what is there; outlines stay. */
    public void put(Collection<Area> areas) {
        jdbc.batchUpdate("""
                insert into area (code, parent, level, name, english, aliases)
                values (?, ?, ?, ?, ?, ?)
                on conflict (code) do update
                set parent = excluded.parent, level = excluded.level, name = excluded.name,
                    english = excluded.english, aliases = excluded.aliases
                """, areas, 500, (row, it) -> {
            row.setString(1, it.code().value());
            row.setString(2, text(it.parent()));
            row.setString(3, it.level().name());
            row.setString(4, it.name());
            row.setString(5, it.english());
            row.setArray(
                    6, row.getConnection().createArrayOf("text", it.aliases().toArray()));
        });
    }

    public void putOutlines(Map<AreaCode, String> outlines, boolean derived) {
        jdbc.batchUpdate(
                "update area set outline = ?, derived = ? where code = ?", outlines.entrySet(), 500, (row, it) -> {
                    row.setString(1, it.getValue());
                    row.setBoolean(2, derived);
                    row.setString(3, it.getKey().value());
                });
    }

    private static Area read(ResultSet row, int n) throws SQLException {
        var parent = row.getString("parent");
        return new Area(
                new AreaCode(row.getString("code")),
                parent == null ? null : new AreaCode(parent),
                Area.Level.valueOf(row.getString("level")),
                row.getString("name"),
                row.getString("english"),
                List.of((String[]) row.getArray("aliases").getArray()));
    }

    private static @Nullable String text(@Nullable AreaCode code) {
        return code == null ? null : code.value();
    }
}
