package org.suban.dispatch.ruling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.dispatch.ruling.Ruling.Pair;
import org.suban.journal.Actor;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of rulings. */
@Component
class RulingTable {

    private final JdbcClient jdbc;

    RulingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Ruling> find(RequestId request) {
        return jdbc.sql("""
                select request_id, item, unit, one_unit, other_unit, area, version, reason, ruled_by, at
                from ruling
                where request_id = :request
                """)
                .param("request", request.value())
                .query(RulingTable::read)
                .optional();
    }

    /** The newest first. */
    List<Ruling> newest(int most) {
        return jdbc.sql("""
                select request_id, item, unit, one_unit, other_unit, area, version, reason, ruled_by, at
                from ruling
                order by at desc
                limit :most
                """).param("most", most).query(RulingTable::read).list();
    }

    /** On items of these subjects, the newest first. */
    List<Ruling> about(Collection<ItemCode> subjects, int most) {
        return jdbc.sql("""
                select request_id, item, unit, one_unit, other_unit, area, version, reason, ruled_by, at
                from ruling
                where subject = any(:subjects)
                order by at desc
                limit :most
                """)
                .param("subjects", subjects.stream().map(ItemCode::value).toArray(String[]::new))
                .param("most", most)
                .query(RulingTable::read)
                .list();
    }

    /** Between these two units, the newest first. */
    List<Ruling> between(Pair units, int most) {
        return jdbc.sql("""
                select request_id, item, unit, one_unit, other_unit, area, version, reason, ruled_by, at
                from ruling
                where one_unit = :one and other_unit = :other
                order by at desc
                limit :most
                """)
                .param("one", units.one().value())
                .param("other", units.other().value())
                .param("most", most)
                .query(RulingTable::read)
                .list();
    }

    void insert(Ruling it) {
        var area = it.area();
        jdbc.sql("""
                insert into ruling (
                    request_id, item, subject, unit, one_unit, other_unit, area, version, reason, ruled_by, at)
                values (:request, :item, :subject, :unit, :one, :other, :area, :version, :reason, :by, :at)
                """)
                .param("request", it.request().value())
                .param("item", it.item().value())
                .param("subject", it.subject().value())
                .param("unit", it.unit().value())
                .param("one", it.between().one().value())
                .param("other", it.between().other().value())
                .param("area", area == null ? null : area.value())
                .param("version", it.version())
                .param("reason", it.reason())
                .param("by", it.by().code())
                .param("at", Times.column(it.at()))
                .update();
    }

    private static Ruling read(ResultSet row, int n) throws SQLException {
        var area = row.getString("area");
        return new Ruling(
                new RequestId(row.getLong("request_id")),
                new ItemCode(row.getString("item")),
                new UnitCode(row.getString("unit")),
                new Pair(new UnitCode(row.getString("one_unit")), new UnitCode(row.getString("other_unit"))),
                area == null ? null : new AreaCode(area),
                row.getInt("version"),
                row.getString("reason"),
                new Actor(row.getString("ruled_by")),
                Times.read(row, "at"));
    }
}
