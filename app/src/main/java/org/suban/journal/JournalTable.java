package org.suban.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.shared.RequestId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The journal's rows in PostgreSQL. */
@Component
class JournalTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    JournalTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One statement however many they are, in their order. */
    void insert(List<Entry> entries) {
        jdbc.sql("""
                insert into journal_entry (request_id, step, kind, actor, at, detail)
                select request_id, step, kind, actor, cast(at as timestamptz), cast(detail as jsonb)
                from unnest(cast(:requests as bigint[]), cast(:steps as text[]), cast(:kinds as text[]),
                            cast(:actors as text[]), cast(:times as text[]), cast(:details as text[]))
                     with ordinality as entry (request_id, step, kind, actor, at, detail, place)
                order by place
                """)
                .param(
                        "requests",
                        entries.stream().map(it -> it.request().value()).toArray(Long[]::new))
                .param("steps", words(entries, Entry::step))
                .param("kinds", words(entries, Entry::kind))
                .param("actors", words(entries, it -> it.actor().code()))
                .param("times", words(entries, it -> Times.column(it.at()).toString()))
                .param("details", words(entries, it -> json.writeValueAsString(it.detail())))
                .update();
    }

    private static String[] words(List<Entry> entries, Function<Entry, String> word) {
        return entries.stream().map(word).toArray(String[]::new);
    }

    List<Line> of(RequestId request) {
        return jdbc.sql("""
                select position, request_id, step, kind, actor, at, detail
                from journal_entry
                where request_id = :request
                order by position
                """).param("request", request.value()).query(this::line).list();
    }

    /** Lines after the bookmark that no running transaction can still precede. */
    List<Line> after(Bookmark bookmark, int most) {
        return jdbc.sql("""
                select position, request_id, step, kind, actor, at, detail, transaction
                from journal_entry
                where (transaction, position) > (cast(:transaction as xid8), :position)
                  and transaction < pg_snapshot_xmin(pg_current_snapshot())
                order by transaction, position
                limit :most
                """)
                .param("transaction", bookmark.transaction())
                .param("position", bookmark.position())
                .param("most", most)
                .query(this::line)
                .list();
    }

    Bookmark bookmarkAt(Line line) {
        return jdbc.sql("""
                select cast(transaction as text) as transaction, position
                from journal_entry
                where request_id = :request and position = :position
                """)
                .param("request", line.entry().request().value())
                .param("position", line.position())
                .query(Bookmark.class)
                .single();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var entry = new Entry(
                new RequestId(row.getLong("request_id")),
                row.getString("step"),
                row.getString("kind"),
                new Actor(row.getString("actor")),
                Times.read(row, "at"),
                json.readValue(row.getString("detail"), new TypeReference<>() {}));
        return new Line(row.getLong("position"), entry);
    }
}
