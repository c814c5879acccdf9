package org.suban.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** The rows of staff. */
@Component
class StaffTable {

    private final JdbcClient jdbc;
    private final Units units;

    StaffTable(JdbcClient jdbc, Units units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    Optional<Staff> find(StaffId id) {
        return jdbc.sql("select number, username, name, roles, unit, post, active from staff where number = :number")
                .param("number", id.number())
                .query(this::read)
                .optional();
    }

    Optional<Staff> find(String username) {
        return jdbc.sql(
                        "select number, username, name, roles, unit, post, active from staff where username = :username")
                .param("username", username)
                .query(this::read)
                .optional();
    }

    List<Staff> all() {
        return jdbc.sql("select number, username, name, roles, unit, post, active from staff order by username")
                .query(this::read)
                .list();
    }

    List<Staff> holding(List<String> posts) {
        return jdbc.sql("""
                select number, username, name, roles, unit, post, active from staff
                where post in (:posts) and active
                order by username
                """).param("posts", posts).query(this::read).list();
    }

    List<Staff> handlers(UnitCode unit) {
        return jdbc.sql("""
                select number, username, name, roles, unit, post, active from staff
                where unit = any(:units) and 'HANDLER' = any(roles) and active
                order by number
                """)
                .param(
                        "units",
                        units.withForerunners(unit).stream()
                                .map(UnitCode::value)
                                .toArray(String[]::new))
                .query(this::read)
                .list();
    }

    Map<StaffId, String> names(Collection<StaffId> ids) {
        var names = new HashMap<StaffId, String>();
        jdbc.sql("select number, name from staff where number = any(:numbers)")
                .param("numbers", ids.stream().map(StaffId::number).toArray(Long[]::new))
                .query(row -> {
                    names.put(new StaffId(row.getLong("number")), row.getString("name"));
                });
        return names;
    }

    boolean isEmpty() {
        return !jdbc.sql("select exists (select from staff)")
                .query(Boolean.class)
                .single();
    }

    Optional<String> passwordOf(String username) {
        return jdbc.sql("select password from staff where username = :username and active")
                .param("username", username)
                .query(String.class)
                .optional();
    }

    List<String> samples() {
        return jdbc.sql("select username from staff where sample and active order by number")
                .query(String.class)
                .list();
    }

    /** Empty if the user name is taken. */
    Optional<StaffId> insert(NewStaff person, String password, boolean sample, Instant at) {
        var unit = person.unit();
        return jdbc.sql("""
                insert into staff (username, name, password, roles, unit, post, sample, since)
                values (:username, :name, :password, :roles, :unit, :post, :sample, :at)
                on conflict (username) do nothing
                returning number
                """)
                .param("username", person.username())
                .param("name", person.name())
                .param("password", password)
                .param("roles", names(person))
                .param("unit", unit == null ? null : unit.value())
                .param("post", person.post())
                .param("sample", sample)
                .param("at", Times.column(at))
                .query(Long.class)
                .optional()
                .map(StaffId::new);
    }

    int changePassword(StaffId id, String password) {
        return jdbc.sql("update staff set password = :password, sample = false where number = :number")
                .param("password", password)
                .param("number", id.number())
                .update();
    }

    int setPost(StaffId id, @Nullable String post) {
        return jdbc.sql("update staff set post = :post where number = :number")
                .param("post", post)
                .param("number", id.number())
                .update();
    }

    int setActive(StaffId id, boolean active) {
        return jdbc.sql("update staff set active = :active where number = :number")
                .param("active", active)
                .param("number", id.number())
                .update();
    }

    private static String[] names(NewStaff person) {
        return person.roles().stream().map(Role::name).toArray(String[]::new);
    }

    /** Who worked in a unit that was merged works for its heir. */
    Staff read(ResultSet row, int n) throws SQLException {
        var unit = row.getString("unit");
        var roles = (String[]) row.getArray("roles").getArray();
        return new Staff(
                new StaffId(row.getLong("number")),
                row.getString("username"),
                row.getString("name"),
                Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toSet()),
                unit == null ? null : units.today(new UnitCode(unit)),
                row.getString("post"),
                row.getBoolean("active"));
    }
}
