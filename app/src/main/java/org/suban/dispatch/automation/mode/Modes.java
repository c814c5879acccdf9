package org.suban.dispatch.automation.mode;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;

/** The modes that hold, and those that did. */
@Component
public class Modes {

    private final JdbcClient jdbc;

    Modes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest of each scope. */
    public List<ModeSet> inForce() {
        return jdbc.sql("""
                select distinct on (category, area) category, area, mode, why, acts, good, set_by, at
                from automation_mode
                order by category, area, number desc
                """).query(Modes::read).list();
    }

    /** The newest first, at most so many. */
    public List<ModeSet> history(int most) {
        return jdbc.sql("""
                select category, area, mode, why, acts, good, set_by, at
                from automation_mode
                order by number desc
                limit :most
                """).param("most", most).query(Modes::read).list();
    }

    /**
     * What is said of the class and of the nearest area, the more cautious of both; of neither, what is said of the city.
     * Off in the city is off everywhere.
     */
    public static Mode on(List<ModeSet> inForce, ItemCode category, List<Area> way) {
        var city = in(inForce, Scope.CITY).map(ModeSet::mode).orElse(ModeSet.AT_FIRST);
        var ofCategory = in(inForce, Scope.of(category)).map(ModeSet::mode);
        var ofArea = way.stream()
                .flatMap(it -> in(inForce, Scope.of(it.code())).stream())
                .map(ModeSet::mode)
                .findFirst();
        if (city == Mode.OFF || (ofCategory.isEmpty() && ofArea.isEmpty())) {
            return city;
        }
        return ofCategory.orElse(Mode.ON).orLess(ofArea.orElse(Mode.ON));
    }

    static Optional<ModeSet> in(List<ModeSet> inForce, Scope scope) {
        return inForce.stream().filter(it -> it.scope().equals(scope)).findFirst();
    }

    public void insert(ModeSet it) {
        jdbc.sql("""
                insert into automation_mode (category, area, mode, why, acts, good, set_by, at)
                values (:category, :area, :mode, :why, :acts, :good, :by, :at)
                """)
                .param("category", code(it.scope().category()))
                .param(
                        "area",
                        it.scope().area() == null ? null : it.scope().area().value())
                .param("mode", it.mode().name())
                .param("why", it.why())
                .param("acts", it.acts())
                .param("good", it.good())
                .param("by", it.by().code())
                .param("at", Times.column(it.at()))
                .update();
    }

    private static @Nullable String code(@Nullable ItemCode category) {
        return category == null ? null : category.value();
    }

    private static ModeSet read(ResultSet row, int n) throws SQLException {
        var category = row.getString("category");
        var area = row.getString("area");
        Instant at = Times.read(row, "at");
        return new ModeSet(
                new Scope(category == null ? null : new ItemCode(category), area == null ? null : new AreaCode(area)),
                Mode.valueOf(row.getString("mode")),
                row.getString("why"),
                row.getObject("acts", Integer.class),
                row.getObject("good", Integer.class),
                new Actor(row.getString("set_by")),
                at);
    }
}
