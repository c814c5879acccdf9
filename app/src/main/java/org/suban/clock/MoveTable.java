package org.suban.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.calendar.Limit;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** The rows of moves. */
@Component
class MoveTable {

    private final JdbcClient jdbc;

    MoveTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Move> of(Id id) {
        return jdbc.sql("""
                select why, span, held_from, held_to, was, due, words, moved_by, at
                from countdown_move
                where request_id = :request and kind = :kind and number = :number
                order by position
                """)
                .params(CountdownTable.key(id))
                .query((row, n) -> read(row))
                .list();
    }

    List<Countdowns.Replanned> replanned(int most) {
        return jdbc.sql("""
                select request_id, kind, number, why, span, held_from, held_to, was, due, words, moved_by, at
                from countdown_move
                where why = 'CALENDAR'
                order by at desc, request_id
                limit :most
                """)
                .param("most", most)
                .query((row, n) -> new Countdowns.Replanned(id(row), read(row)))
                .list();
    }

    void append(Id id, int position, Move it) {
        var columns = new HashMap<String, @Nullable Object>(CountdownTable.key(id));
        columns.put("position", position);
        columns.putAll(terms(it.why()));
        columns.put("was", Times.column(it.was()));
        columns.put("due", Times.column(it.due()));
        columns.put("words", it.words());
        columns.put("by", it.by().code());
        columns.put("at", Times.column(it.at()));
        jdbc.sql("""
                insert into countdown_move (request_id, kind, number, position, why, span, held_from, held_to,
                                            was, due, words, moved_by, at)
                values (:request, :kind, :number, :position, :why, :span, :from, :to, :was, :due, :words, :by, :at)
                """).params(columns).update();
    }

    private static Map<String, @Nullable Object> terms(Move.Why why) {
        var terms = new HashMap<String, @Nullable Object>();
        terms.put("span", null);
        terms.put("from", null);
        terms.put("to", null);
        switch (why) {
            case Move.Extended(var more) -> {
                terms.put("why", "EXTENDED");
                terms.put("span", more.toString());
            }
            case Move.Held(var from, var to) -> {
                terms.put("why", "HELD");
                terms.put("from", Times.column(from));
                terms.put("to", Times.column(to));
            }
            case Move.Calendar() -> terms.put("why", "CALENDAR");
        }
        return terms;
    }

    private static Move read(ResultSet row) throws SQLException {
        var why = switch (row.getString("why")) {
            case "EXTENDED" ->
                new Move.Extended(Limit.read(row.getString("span")).orElseThrow());
            case "HELD" -> new Move.Held(Times.read(row, "held_from"), Times.read(row, "held_to"));
            default -> new Move.Calendar();
        };
        return new Move(
                why,
                Times.read(row, "was"),
                Times.read(row, "due"),
                row.getString("words"),
                new Actor(row.getString("moved_by")),
                Times.read(row, "at"));
    }

    private static Id id(ResultSet row) throws SQLException {
        return new Id(
                new RequestId(row.getLong("request_id")), Kind.valueOf(row.getString("kind")), row.getInt("number"));
    }
}
