package org.suban.classification.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.classification.model.LearningRun.Result;
import org.suban.database.Times;

/** When learning was tried and what came of it. */
@Component
public class LearningRuns {

    private final JdbcClient jdbc;

    LearningRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first, at most so many. */
    public List<LearningRun> newest(int most) {
        return jdbc.sql("""
                select at, outcome, lessons, rows, hits, before, hits_before, model
                from learning_run
                order by at desc
                limit :most
                """).param("most", most).query(LearningRuns::read).list();
    }

    void note(LearningRun it) {
        jdbc.sql("""
                insert into learning_run (at, outcome, lessons, rows, hits, before, hits_before, model)
                values (:at, :outcome, :lessons, :rows, :hits, :before, :hitsBefore, :model)
                """)
                .param("at", Times.column(it.at()))
                .param("outcome", it.result().name())
                .param("lessons", it.lessons())
                .param("rows", it.rows())
                .param("hits", it.hits())
                .param("before", it.before())
                .param("hitsBefore", it.hitsBefore())
                .param("model", it.model())
                .update();
    }

    private static LearningRun read(ResultSet row, int n) throws SQLException {
        return new LearningRun(
                Times.read(row, "at"),
                Result.valueOf(row.getString("outcome")),
                row.getInt("lessons"),
                row.getInt("rows"),
                row.getInt("hits"),
                row.getString("before"),
                row.getInt("hits_before"),
                row.getObject("model", Integer.class));
    }
}
