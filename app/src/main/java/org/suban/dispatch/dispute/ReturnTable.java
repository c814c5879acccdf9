package org.suban.dispatch.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.organization.AreaCode;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of returns. */
@Component
public class ReturnTable {

    private final JdbcClient jdbc;

    ReturnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest first. */
    public List<Return> of(RequestId request) {
        return jdbc.sql("""
                select request_id, round, reason, clause_item, clause_area, clause_words, better_unit, returned_by, at
                from assignment_return
                where request_id = :request
                order by round
                """)
                .param("request", request.value())
                .query(ReturnTable::read)
                .list();
    }

    /** False if this sending was returned before. */
    public boolean insert(Return it) {
        var clause = it.clause();
        return jdbc.sql("""
                insert into assignment_return (
                    request_id, round, reason, clause_item, clause_area, clause_words, better_unit, returned_by, at)
                values (:request, :round, :reason, :item, :area, :words, :better, :by, :at)
                on conflict do nothing
                """)
                        .param("request", it.request().value())
                        .param("round", it.round())
                        .param("reason", it.reason())
                        .param("item", text(clause == null ? null : clause.item()))
                        .param("area", text(clause == null ? null : clause.area()))
                        .param("words", clause == null ? "" : clause.words())
                        .param("better", text(it.better()))
                        .param("by", it.by().code())
                        .param("at", Times.column(it.at()))
                        .update()
                == 1;
    }

    private static @Nullable String text(@Nullable Object code) {
        return code == null ? null : code.toString();
    }

    private static Return read(ResultSet row, int n) throws SQLException {
        var better = row.getString("better_unit");
        return new Return(
                new RequestId(row.getLong("request_id")),
                row.getInt("round"),
                row.getString("reason"),
                clause(row),
                better == null ? null : new UnitCode(better),
                new Actor(row.getString("returned_by")),
                Times.read(row, "at"));
    }

    private static @Nullable Clause clause(ResultSet row) throws SQLException {
        var item = Optional.ofNullable(row.getString("clause_item")).map(ItemCode::new);
        var area = Optional.ofNullable(row.getString("clause_area")).map(AreaCode::new);
        var words = row.getString("clause_words");
        return item.isEmpty() && words.isBlank() ? null : new Clause(item.orElse(null), area.orElse(null), words);
    }
}
