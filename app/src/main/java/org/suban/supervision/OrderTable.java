package org.suban.supervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;
import org.suban.supervision.Order.Answer;

/** The rows of supervision orders; whoever writes holds the row of the handling sheet. */
@Component
class OrderTable {

    private final JdbcClient jdbc;

    OrderTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Order> of(RequestId request) {
        return jdbc.sql("""
                select o.*, a.words as answer, a.answered_by, a.at as answered_at
                from supervision_order o
                left join supervision_answer a on a.request_id = o.request_id and a.number = o.number
                where o.request_id = :request
                order by o.number
                """)
                .param("request", request.value())
                .query(OrderTable::read)
                .list();
    }

    /** Those without an answer, the earliest due first; of one unit, or of all. */
    List<Order> open(@Nullable UnitCode unit, int most) {
        return jdbc.sql("""
                select o.*, null as answer, null as answered_by, null as answered_at
                from supervision_open w
                join supervision_order o on o.request_id = w.request_id and o.number = w.number
                where cast(:unit as text) is null or w.unit = :unit
                order by w.due, w.request_id
                limit :most
                """)
                .param("unit", unit == null ? null : unit.value())
                .param("most", most)
                .query(OrderTable::read)
                .list();
    }

    boolean isOpen(RequestId request) {
        return jdbc.sql("select exists (select from supervision_open where request_id = :request)")
                .param("request", request.value())
                .query(Boolean.class)
                .single();
    }

    void insert(Order it) {
        jdbc.sql("""
                insert into supervision_order (request_id, number, unit, words, word_of, rank, due, given_by, at)
                values (:request, :number, :unit, :words, :wordOf, :rank, :due, :by, :at)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("unit", it.unit().value())
                .param("words", it.words())
                .param("wordOf", it.wordOf())
                .param("rank", it.rank().name())
                .param("due", Times.column(it.due()))
                .param("by", it.by().code())
                .param("at", Times.column(it.at()))
                .update();
        jdbc.sql("insert into supervision_open (request_id, number, unit, due) values (:request, :number, :unit, :due)")
                .param("request", it.request().value())
                .param("number", it.number())
                .param("unit", it.unit().value())
                .param("due", Times.column(it.due()))
                .update();
    }

    void answer(Order it, String words, Actor by, Instant at) {
        jdbc.sql("""
                insert into supervision_answer (request_id, number, words, answered_by, at)
                values (:request, :number, :words, :by, :at)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("words", words)
                .param("by", by.code())
                .param("at", Times.column(at))
                .update();
        jdbc.sql("delete from supervision_open where request_id = :request and number = :number")
                .param("request", it.request().value())
                .param("number", it.number())
                .update();
    }

    private static Order read(ResultSet row, int n) throws SQLException {
        var by = row.getString("answered_by");
        return new Order(
                new RequestId(row.getLong("request_id")),
                row.getInt("number"),
                new UnitCode(row.getString("unit")),
                row.getString("words"),
                row.getString("word_of"),
                Rung.valueOf(row.getString("rank")),
                Times.read(row, "due"),
                new Actor(row.getString("given_by")),
                Times.read(row, "at"),
                by == null ? null : new Answer(row.getString("answer"), new Actor(by), Times.read(row, "answered_at")));
    }
}
