package org.suban.handling.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.handling.approval.Approval.Answer;
import org.suban.handling.closing.DeadEnd;
import org.suban.handling.closing.DeadEnd.Ground;
import org.suban.handling.closing.Said;
import org.suban.handling.closing.Solved;
import org.suban.handling.closing.Truth;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of approvals; whoever writes holds the row of the handling sheet. */
@Component
class ApprovalTable {

    private final JdbcClient jdbc;

    ApprovalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Approval> of(RequestId request) {
        return jdbc.sql("""
                select a.*, b.granted, b.words as answer, b.answered_by, b.at as answered_at
                from approval a
                left join approval_answer b on b.request_id = a.request_id and b.number = a.number
                where a.request_id = :request
                order by a.number
                """)
                .param("request", request.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** Of work that is still under way; the longest waiting first; of one unit, or of all. */
    List<Approval> open(@Nullable UnitCode unit, int most) {
        return jdbc.sql("""
                select a.*, null as granted, null as answer, null as answered_by, null as answered_at
                from approval_open o
                join approval a on a.request_id = o.request_id and a.number = o.number
                join handling h on h.request_id = o.request_id and h.step = 'UNDERWAY' and h.offered_at <= o.at
                where cast(:unit as text) is null or o.unit = :unit
                order by o.at, o.request_id
                limit :most
                """)
                .param("unit", unit == null ? null : unit.value())
                .param("most", most)
                .query((row, n) -> read(row))
                .list();
    }

    void insert(Approval it, UnitCode unit) {
        jdbc.sql("""
                insert into approval (request_id, number, what, reason, words, days, route, look_again, reply, account,
                                      truth, asked_by, at)
                values (:request, :number, :what, :reason, :words, :days, :route, :again, :reply, :account,
                        :truth, :by, :at)
                """)
                .params(terms(it.wish()))
                .param("request", it.request().value())
                .param("number", it.number())
                .param("by", it.askedBy().code())
                .param("at", Times.column(it.at()))
                .update();
        jdbc.sql("insert into approval_open (request_id, number, unit, at) values (:request, :number, :unit, :at)")
                .param("request", it.request().value())
                .param("number", it.number())
                .param("unit", unit.value())
                .param("at", Times.column(it.at()))
                .update();
    }

    void answer(Approval it, Answer answer) {
        jdbc.sql("""
                insert into approval_answer (request_id, number, granted, words, answered_by, at)
                values (:request, :number, :granted, :words, :by, :at)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("granted", answer.granted())
                .param("words", answer.words())
                .param("by", answer.by().code())
                .param("at", Times.column(answer.at()))
                .update();
        jdbc.sql("delete from approval_open where request_id = :request and number = :number")
                .param("request", it.request().value())
                .param("number", it.number())
                .update();
    }

    private static Map<String, @Nullable Object> terms(Wish wish) {
        var terms = new HashMap<String, @Nullable Object>();
        List.of("days", "route", "again", "reply", "account", "truth").forEach(it -> terms.put(it, null));
        switch (wish) {
            case Wish.MoreTime(var days, var reason, var words) -> {
                terms.put("what", "MORE_TIME");
                terms.put("reason", reason.name());
                terms.put("words", words);
                terms.put("days", days);
            }
            case Wish.NoSolution(var end, var said) -> {
                terms.put("what", "DEAD_END");
                terms.put("reason", end.ground().name());
                terms.put("words", said.whyNot());
                terms.put("route", end.route());
                terms.put("again", end.lookAgain());
                terms.put("reply", said.publicReply());
                terms.put("account", said.internalAccount());
                terms.put("truth", said.truth().name());
            }
        }
        return terms;
    }

    private static Approval read(ResultSet row) throws SQLException {
        return new Approval(
                new RequestId(row.getLong("request_id")),
                row.getInt("number"),
                wish(row),
                new Actor(row.getString("asked_by")),
                Times.read(row, "at"),
                answer(row));
    }

    private static Wish wish(ResultSet row) throws SQLException {
        var words = row.getString("words");
        return row.getString("what").equals("MORE_TIME")
                ? new Wish.MoreTime(row.getInt("days"), Wish.Reason.valueOf(row.getString("reason")), words)
                : new Wish.NoSolution(
                        new DeadEnd(
                                Ground.valueOf(row.getString("reason")),
                                row.getString("route"),
                                row.getObject("look_again", LocalDate.class)),
                        new Said(
                                row.getString("reply"),
                                row.getString("account"),
                                Truth.valueOf(row.getString("truth")),
                                Solved.NO,
                                words));
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var by = row.getString("answered_by");
        return by == null
                ? null
                : new Answer(
                        row.getBoolean("granted"),
                        row.getString("answer"),
                        new Actor(by),
                        Times.read(row, "answered_at"));
    }
}
