package org.suban.administration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.administration.CityChange.Cell;
import org.suban.administration.CityChange.Kind;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.organization.ChangingTheCity.Counts;

/** All changes of the city, which are only added to. */
@Component
public class CityChanges {

    private final JdbcClient jdbc;

    CityChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public List<CityChange> last(int most) {
        return jdbc.sql("""
                select number, at, actor, kind, subject, areas, units, posts, places, outlines
                from city_change
                order by number desc
                limit :most
                """).param("most", most).query(this::read).list();
    }

    void append(CityChange it) {
        var counts = it.counts();
        var number = jdbc.sql("""
                insert into city_change (at, actor, kind, subject, areas, units, posts, places, outlines)
                values (:at, :actor, :kind, :subject, :areas, :units, :posts, :places, :outlines)
                returning number
                """)
                .param("at", Times.column(it.at()))
                .param("actor", it.by().code())
                .param("kind", it.kind().name())
                .param("subject", it.subject())
                .param("areas", counts.areas())
                .param("units", counts.units())
                .param("posts", counts.posts())
                .param("places", counts.places())
                .param("outlines", counts.outlines())
                .query(Long.class)
                .single();
        it.cells().forEach(cell -> append(number, cell));
    }

    private void append(long number, Cell cell) {
        jdbc.sql("""
                insert into city_change_cell (change, name, before, after) values (:change, :name, :before, :after)
                """)
                .param("change", number)
                .param("name", cell.column())
                .param("before", cell.before())
                .param("after", cell.after())
                .update();
    }

    private List<Cell> cells(long number) {
        return jdbc.sql("select name, before, after from city_change_cell where change = :change order by name")
                .param("change", number)
                .query((row, n) -> new Cell(row.getString("name"), row.getString("before"), row.getString("after")))
                .list();
    }

    private CityChange read(ResultSet row, int n) throws SQLException {
        return new CityChange(
                Times.read(row, "at"),
                new Actor(row.getString("actor")),
                Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                new Counts(
                        row.getInt("areas"),
                        row.getInt("units"),
                        row.getInt("posts"),
                        row.getInt("places"),
                        row.getInt("outlines")),
                cells(row.getLong("number")));
    }
}
