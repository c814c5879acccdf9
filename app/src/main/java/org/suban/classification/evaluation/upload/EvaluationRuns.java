package org.suban.classification.evaluation.upload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.classification.evaluation.Columns;
import org.suban.classification.evaluation.upload.EvaluationRun.State;
import org.suban.database.Times;
import org.suban.journal.Actor;
import tools.jackson.databind.json.JsonMapper;

/** What was tried on files, and how far the newest of them is. */
@Component
class EvaluationRuns {

    private static final String RUNS = """
            select number, asked_at, asked_by, columns, target, learns, apart, percent, at as ended_at, figures
            from evaluation_run
            left join evaluation_progress using (number)
            left join evaluation_end using (number)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EvaluationRuns(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest first, at most so many. */
    List<EvaluationRun> newest(int most) {
        return jdbc.sql(RUNS + "order by number desc limit :most")
                .param("most", most)
                .query(this::read)
                .list();
    }

    Optional<EvaluationRun> find(int number) {
        return jdbc.sql(RUNS + "where number = :number")
                .param("number", number)
                .query(this::read)
                .optional();
    }

    int insert(Asking it, Actor by, Instant at) {
        return jdbc.sql("""
                insert into evaluation_run (number, asked_at, asked_by, columns, target, learns, apart)
                select coalesce(max(number), 0) + 1, :at, :by, cast(:columns as jsonb), :target, :learns, :apart
                from evaluation_run
                returning number
                """)
                .param("at", Times.column(at))
                .param("by", by.code())
                .param("columns", json.writeValueAsString(it.columns()))
                .param("target", it.target())
                .param("learns", it.train() != null)
                .param("apart", it.test() != null)
                .query(Integer.class)
                .single();
    }

    void progress(int number, int percent) {
        jdbc.sql("""
                insert into evaluation_progress (number, percent) values (:number, :percent)
                on conflict (number) do update set percent = excluded.percent
                """).param("number", number).param("percent", percent).update();
    }

    /** Whoever says first how it ended is right. */
    void end(int number, @Nullable Found found, Instant at) {
        jdbc.sql("""
                insert into evaluation_end (number, at, figures) values (:number, :at, cast(:figures as jsonb))
                on conflict (number) do nothing
                """)
                .param("number", number)
                .param("at", Times.column(at))
                .param("figures", found == null ? null : json.writeValueAsString(found))
                .update();
    }

    private EvaluationRun read(ResultSet row, int n) throws SQLException {
        return new EvaluationRun(
                row.getInt("number"),
                Times.read(row, "asked_at"),
                new Actor(row.getString("asked_by")),
                json.readValue(row.getString("columns"), Columns.class),
                row.getDouble("target"),
                row.getBoolean("learns"),
                row.getBoolean("apart"),
                state(row));
    }

    private State state(ResultSet row) throws SQLException {
        var figures = row.getString("figures");
        if (row.getObject("ended_at") == null) {
            return new State.Underway(row.getInt("percent"));
        }
        return figures == null
                ? new State.BrokenOff()
                : new State.Measured(Times.read(row, "ended_at"), json.readValue(figures, Found.class));
    }
}
