package org.suban.organization.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.suban.organization.AreaCode;
import org.suban.organization.Post;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;

/** Units, and the posts in them. */
@Component
public class UnitTable {

    private final JdbcTemplate jdbc;

    UnitTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public List<Unit> all() {
        return jdbc.query("""
                select code, name, english, kind, area, phone, aliases, parent, duty, stand_in, heir, valid_to
                from unit order by kind, code
                """, UnitTable::read);
    }

    /** Adds what is new and overwrites what is there. */
    public void put(Collection<Unit> units) {
        jdbc.batchUpdate("""
                insert into unit (code, name, english, kind, area, phone, aliases, parent, duty, stand_in, heir, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update
                set name = excluded.name, english = excluded.english, kind = excluded.kind, area = excluded.area,
                    phone = excluded.phone, aliases = excluded.aliases, parent = excluded.parent, duty = excluded.duty,
                    stand_in = excluded.stand_in, heir = excluded.heir, valid_to = excluded.valid_to
                """, units, 500, (row, it) -> {
            row.setString(1, it.code().value());
            row.setString(2, it.name());
            row.setString(3, it.english());
            row.setString(4, it.kind().name());
            row.setString(5, it.area().value());
            row.setString(6, it.phone());
            row.setArray(
                    7, row.getConnection().createArrayOf("text", it.aliases().toArray()));
            row.setString(8, text(it.parent()));
            row.setString(9, it.duty());
            row.setString(10, text(it.standIn()));
            row.setString(11, text(it.heir()));
            row.setObject(12, it.validTo());
        });
    }

    public List<Post> posts() {
        return jdbc.query(
                "select code, unit, name, english, rank from post order by unit, code",
                (row, n) -> new Post(
                        row.getString("code"),
                        new UnitCode(row.getString("unit")),
                        row.getString("name"),
                        row.getString("english"),
                        Post.Rank.valueOf(row.getString("rank"))));
    }

    public void putPosts(Collection<Post> posts) {
        jdbc.batchUpdate("""
                insert into post (code, unit, name, english, rank) values (?, ?, ?, ?, ?)
                on conflict (code) do update
                set unit = excluded.unit, name = excluded.name, english = excluded.english, rank = excluded.rank
                """, posts, 500, (row, it) -> {
            row.setString(1, it.code());
            row.setString(2, it.unit().value());
            row.setString(3, it.name());
            row.setString(4, it.english());
            row.setString(5, it.rank().name());
        });
    }

    private static Unit read(ResultSet row, int n) throws SQLException {
        return new Unit(
                new UnitCode(row.getString("code")),
                row.getString("name"),
                row.getString("english"),
                Unit.Kind.valueOf(row.getString("kind")),
                new AreaCode(row.getString("area")),
                row.getString("phone"),
                List.of((String[]) row.getArray("aliases").getArray()),
                unit(row.getString("parent")),
                row.getString("duty"),
                unit(row.getString("stand_in")),
                unit(row.getString("heir")),
                row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable String text(@Nullable UnitCode code) {
        return code == null ? null : code.value();
    }

    private static @Nullable UnitCode unit(@Nullable String code) {
        return code == null ? null : new UnitCode(code);
    }
}
