package org.suban.classification.model;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.classification.learning.Learnt;
import org.suban.classification.learning.Rehearsed;
import org.suban.classification.lesson.Lesson;
import org.suban.classification.record.Guess;
import org.suban.classification.record.Held;
import org.suban.database.Times;
import org.suban.journal.Actor;
import tools.jackson.databind.json.JsonMapper;

/** Writes models down and says which of them names. */
@Component
class ModelTable {

    /** Why a model names: it did better than what named before, or somebody chose it. */
    enum Why {
        BETTER,
        CHOSEN
    }

    private static final int KEPT_CONTENTS = 5;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Content content;

    ModelTable(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Content content) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.content = content;
    }

    /** Returns its number; only one learns at a time, so that no two take the same. */
    int insert(Rehearsed rehearsed, List<Lesson> lessons, Figures figures, Instant at) {
        int number = jdbc.sql("""
                insert into model (number, learnt_at, lessons, ended_from, ended_to, figures)
                select coalesce(max(number), 0) + 1, :at, :lessons, :from, :to, cast(:figures as jsonb)
                from model
                returning number
                """)
                .param("at", Times.column(at))
                .param("lessons", lessons.size())
                .param("from", Times.column(lessons.getFirst().endedAt()))
                .param("to", Times.column(lessons.getLast().endedAt()))
                .param("figures", json.writeValueAsString(figures))
                .query(Integer.class)
                .single();
        write(rehearsed.learnt(), number);
        insert(rehearsed.held(), number);
        return number;
    }

    void putInForce(@Nullable Integer model, Why why, Actor by, Instant at) {
        jdbc.sql("""
                insert into model_in_force (model, why, set_by, at)
                values (:model, :why, :by, :at)
                """)
                .param("model", model)
                .param("why", why.name())
                .param("by", by.code())
                .param("at", Times.column(at))
                .update();
        if (model != null) {
            content.dropAllBut(KEPT_CONTENTS, model);
        }
    }

    private void write(Learnt learnt, int number) {
        try (var out = new DataOutputStream(new BufferedOutputStream(content.writing(number)))) {
            learnt.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(List<Held> held, int number) {
        batches.batchUpdate("""
                insert into model_guess (request_id, model, items, shares)
                values (?, ?, ?, ?)
                """, held, 500, (row, it) -> {
            row.setLong(1, it.id());
            row.setInt(2, number);
            row.setObject(3, it.guesses().stream().map(Guess::label).toArray(String[]::new));
            row.setObject(
                    4,
                    it.guesses().stream()
                            .map(guess -> (float) guess.probability())
                            .toArray(Float[]::new));
        });
    }
}
