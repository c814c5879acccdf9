package org.suban.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
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
    private final JdbcTemplate batches;
    private final JsonMapper json;

    JournalTable(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void insert(List<Entry> entries) {
        batches.batchUpdate("""
                insert into journal_entry (request_id, step, kind, actor, at, detail)
                values (?, ?, ?, ?, ?, ?::jsonb)
                """, entries, entries.size(), (row, entry) -> {
            row.setLong(1, entry.request().value());
            row.setString(2, entry.step());
            row.setString(3, entry.kind());
            row.setString(4, entry.actor().code());
            row.setObject(5, Times.column(entry.at()));
            row.setString(6, json.writeValueAsString(entry.detail()));
        });
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
