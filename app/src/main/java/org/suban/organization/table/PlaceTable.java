package org.suban.organization.table;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.suban.organization.AreaCode;
import org.suban.organization.NamedPlace;

/** Roads, estates and landmarks. */
@Component
public class PlaceTable {

    private final JdbcTemplate jdbc;

    PlaceTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<NamedPlace> all() {
        return jdbc.query(
                "select name, kind, area, aliases from place order by area, name",
                (row, n) -> new NamedPlace(
                        row.getString("name"),
                        NamedPlace.Kind.valueOf(row.getString("kind")),
                        new AreaCode(row.getString("area")),
                        List.of((String[]) row.getArray("aliases").getArray())));
    }

    /** Adds what is new and overwrites what is there. */
    public void put(Collection<NamedPlace> places) {
        jdbc.batchUpdate("""
                insert into place (area, name, kind, aliases) values (?, ?, ?, ?)
                on conflict (area, name) do update set kind = excluded.kind, aliases = excluded.aliases
                """, places, 500, (row, it) -> {
            row.setString(1, it.area().value());
            row.setString(2, it.name());
            row.setString(3, it.kind().name());
            row.setArray(
                    4, row.getConnection().createArrayOf("text", it.aliases().toArray()));
        });
    }
}
