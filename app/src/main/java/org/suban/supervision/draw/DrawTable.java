package org.suban.supervision.draw;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;
import org.suban.supervision.draw.Draw.Drawn;
import org.suban.supervision.draw.Draw.Finding;

/** The rows of draws. */
@Component
class DrawTable {

    private final JdbcClient jdbc;

    DrawTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(long seed, Instant from, Instant to, int size, Actor by, Instant at) {
        return jdbc.sql("""
                insert into supervision_draw (seed, closed_from, closed_to, size, drawn_by, at)
                values (:seed, :from, :to, :size, :by, :at)
                returning number
                """)
                .param("seed", seed)
                .param("from", Times.column(from))
                .param("to", Times.column(to))
                .param("size", size)
                .param("by", by.code())
                .param("at", Times.column(at))
                .query(Long.class)
                .single();
    }

    void insert(long draw, RequestId request, int position) {
        jdbc.sql("insert into supervision_drawn (request_id, draw, position) values (:request, :draw, :position)")
                .param("request", request.value())
                .param("draw", draw)
                .param("position", position)
                .update();
    }

    Optional<Draw> newest() {
        return jdbc.sql("""
                select number, seed, closed_from, closed_to, size, drawn_by, at
                from supervision_draw
                order by number desc
                limit 1
                """)
                .query((row, n) -> new Draw(
                        row.getLong("number"),
                        row.getLong("seed"),
                        Times.read(row, "closed_from"),
                        Times.read(row, "closed_to"),
                        row.getInt("size"),
                        new Actor(row.getString("drawn_by")),
                        Times.read(row, "at"),
                        drawn(row.getLong("number"))))
                .optional();
    }

    private List<Drawn> drawn(long draw) {
        return jdbc.sql("""
                select request_id, position, finding, words
                from supervision_drawn
                where draw = :draw
                order by position
                """)
                .param("draw", draw)
                .query((row, n) -> new Drawn(
                        new RequestId(row.getLong("request_id")),
                        row.getInt("position"),
                        row.getString("finding") == null ? null : Finding.valueOf(row.getString("finding")),
                        row.getString("words")))
                .list();
    }

    /** Once; false if it was not drawn or somebody has looked before. */
    boolean find(long draw, RequestId request, Finding finding, String words, Actor by, Instant at) {
        return jdbc.sql("""
                update supervision_drawn set finding = :finding, words = :words, found_by = :by, found_at = :at
                where request_id = :request and draw = :draw and finding is null
                """)
                        .param("finding", finding.name())
                        .param("words", words)
                        .param("by", by.code())
                        .param("at", Times.column(at))
                        .param("request", request.value())
                        .param("draw", draw)
                        .update()
                == 1;
    }
}
