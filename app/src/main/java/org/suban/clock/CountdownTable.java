package org.suban.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.calendar.Due;
import org.suban.calendar.Limit;
import org.suban.clock.Countdown.Hold;
import org.suban.clock.Countdown.Id;
import org.suban.clock.Countdown.Kind;
import org.suban.clock.Countdown.Told;
import org.suban.database.Times;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of countdowns; {@code tell_at} is the timer, set while there is something left to tell. */
@Component
class CountdownTable {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    CountdownTable(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(List<Start> starts) {
        batches.batchUpdate("""
                insert into countdown (request_id, kind, number, began, span, rule, calendar, provisional,
                                       first_due, due, near, unit, tell_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """, starts, starts.size(), (row, it) -> {
            row.setLong(1, it.id().request().value());
            row.setString(2, it.id().kind().name());
            row.setInt(3, it.id().number());
            row.setObject(4, Times.column(it.began()));
            row.setString(5, it.limit().toString());
            row.setString(6, it.rule());
            row.setString(7, it.calendar());
            row.setBoolean(8, it.due().provisional());
            row.setObject(9, Times.column(it.due().at()));
            row.setObject(10, Times.column(it.due().at()));
            row.setObject(11, Times.column(it.near()));
            row.setString(12, unit(it.unit()));
            row.setObject(13, Times.column(it.near()));
        });
    }

    int last(RequestId request, Kind kind) {
        return jdbc.sql("""
                select coalesce(max(number), 0) from countdown where request_id = :request and kind = :kind
                """)
                .param("request", request.value())
                .param("kind", kind.name())
                .query(Integer.class)
                .single();
    }

    /** A timer that has run out by then still rings. */
    void end(RequestId request, Kind kind, Instant at) {
        jdbc.sql("""
                update countdown set ended_at = :at, tell_at = case when due < :at then tell_at end
                where request_id = :request and kind = :kind and ended_at is null
                """)
                .param("at", Times.column(at))
                .param("request", request.value())
                .param("kind", kind.name())
                .update();
    }

    void end(Id id, Instant at) {
        jdbc.sql("""
                update countdown set ended_at = :at, tell_at = case when due < :at then tell_at end
                where request_id = :request and kind = :kind and number = :number and ended_at is null
                """).params(key(id)).param("at", Times.column(at)).update();
    }

    void forget(RequestId request, Kind kind, Instant began) {
        jdbc.sql("delete from countdown where request_id = :request and kind = :kind and began = :began")
                .param("request", request.value())
                .param("kind", kind.name())
                .param("began", Times.column(began))
                .update();
    }

    void goOn(RequestId request, Kind kind) {
        jdbc.sql("""
                update countdown
                set ended_at = null, tell_at = case told when 'NOTHING' then near when 'NEAR' then due end
                where request_id = :request and kind = :kind and number = (
                    select max(number) from countdown where request_id = :request and kind = :kind)
                """)
                .param("request", request.value())
                .param("kind", kind.name())
                .update();
    }

    /** Signing is each unit's own. */
    void passTo(RequestId request, UnitCode unit) {
        jdbc.sql("""
                update countdown set unit = :unit
                where request_id = :request and kind in ('CONTACT', 'FINISH', 'ORDER') and ended_at is null
                """)
                .param("unit", unit.value())
                .param("request", request.value())
                .update();
    }

    void hold(Id id, Hold hold) {
        jdbc.sql("""
                update countdown set held_since = :since, held_until = :until, held_words = :words, tell_at = null
                where request_id = :request and kind = :kind and number = :number
                """)
                .params(key(id))
                .param("since", Times.column(hold.since()))
                .param("until", Times.column(hold.until()))
                .param("words", hold.words())
                .update();
    }

    void release(Id id) {
        jdbc.sql("""
                update countdown set held_since = null, held_until = null, held_words = null
                where request_id = :request and kind = :kind and number = :number
                """).params(key(id)).update();
    }

    /** What was told of the old end is told anew of the new one, as late before it as before. */
    void move(Countdown it, Due due) {
        var near = due.at().minus(it.alarm());
        jdbc.sql("""
                update countdown
                set due = :due, near = :near, provisional = :provisional, told = 'NOTHING',
                    tell_at = case when held_since is null and ended_at is null then cast(:near as timestamptz) end
                where request_id = :request and kind = :kind and number = :number
                """)
                .params(key(it.id()))
                .param("due", Times.column(due.at()))
                .param("near", Times.column(near))
                .param("provisional", due.provisional())
                .update();
    }

    void settle(Id id, boolean provisional) {
        jdbc.sql("""
                update countdown set provisional = :provisional
                where request_id = :request and kind = :kind and number = :number
                """).params(key(id)).param("provisional", provisional).update();
    }

    List<Countdown> of(RequestId request) {
        return jdbc.sql("select * from countdown where request_id = :request order by began, kind, number")
                .param("request", request.value())
                .query(CountdownTable::read)
                .list();
    }

    Optional<Countdown> find(Id id) {
        return jdbc.sql("""
                select * from countdown where request_id = :request and kind = :kind and number = :number
                """).params(key(id)).query(CountdownTable::read).optional();
    }

    Optional<Countdown> newest(RequestId request, Kind kind) {
        return jdbc.sql("""
                select * from countdown where request_id = :request and kind = :kind order by number desc limit 1
                """)
                .param("request", request.value())
                .param("kind", kind.name())
                .query(CountdownTable::read)
                .optional();
    }

    Optional<Countdown> locked(Id id) {
        return jdbc.sql("""
                select * from countdown where request_id = :request and kind = :kind and number = :number for update
                """).params(key(id)).query(CountdownTable::read).optional();
    }

    /** Holds that have lasted as long as they may. */
    List<Id> tooLongHeld(Instant at, int most) {
        return jdbc.sql("""
                select request_id, kind, number
                from countdown
                where held_until <= :at
                order by held_until
                limit :most
                """)
                .param("at", Times.column(at))
                .param("most", most)
                .query((row, n) -> id(row))
                .list();
    }

    /** Open ones that count working days or hours and end after that one, in the order of their ends. */
    List<Worked> worked(Instant since, @Nullable Countdown after, int most) {
        return jdbc.sql("""
                select c.*, exists (
                    select from countdown_move m
                    where m.request_id = c.request_id and m.kind = c.kind and m.number = c.number) as moved
                from countdown c
                where ended_at is null and span like '%w_'
                  and (due, request_id, kind, number) > (:since, :request, :kind, :number)
                order by due, request_id, kind, number
                limit :most
                """)
                .params(after == null ? Map.of("request", 0L, "kind", "", "number", 0) : key(after.id()))
                .param("since", Times.column(after == null ? since : after.due()))
                .param("most", most)
                .query((row, n) -> new Worked(read(row, n), row.getBoolean("moved")))
                .list();
    }

    /** One that a table of holidays may move; what was moved before is to be reckoned with its moves. */
    record Worked(Countdown countdown, boolean moved) {}

    static Map<String, Object> key(Id id) {
        var key = new HashMap<String, Object>();
        key.put("request", id.request().value());
        key.put("kind", id.kind().name());
        key.put("number", id.number());
        return key;
    }

    static Id id(ResultSet row) throws SQLException {
        return new Id(
                new RequestId(row.getLong("request_id")), Kind.valueOf(row.getString("kind")), row.getInt("number"));
    }

    private static Countdown read(ResultSet row, int n) throws SQLException {
        var unit = row.getString("unit");
        var since = Times.readIfAny(row, "held_since");
        return new Countdown(
                id(row),
                Times.read(row, "began"),
                Limit.read(row.getString("span")).orElseThrow(),
                row.getString("rule"),
                row.getString("calendar"),
                row.getBoolean("provisional"),
                Times.read(row, "first_due"),
                Times.read(row, "due"),
                Times.read(row, "near"),
                unit == null ? null : new UnitCode(unit),
                since == null ? null : new Hold(since, Times.read(row, "held_until"), row.getString("held_words")),
                Times.readIfAny(row, "ended_at"),
                Told.valueOf(row.getString("told")));
    }

    private static @Nullable String unit(@Nullable UnitCode unit) {
        return unit == null ? null : unit.value();
    }
}
