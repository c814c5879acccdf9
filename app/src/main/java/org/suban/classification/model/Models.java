package org.suban.classification.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.classification.model.ModelTable.Why;
import org.suban.classification.record.Guess;
import org.suban.classification.record.Held;
import org.suban.database.Times;
import org.suban.journal.Actor;
import tools.jackson.databind.json.JsonMapper;

/** All models, to read. */
@Component
public class Models {

    /** The name of what names where no model does. */
    public static final String LIST_ALONE = "lexical";

    /** Since when what names now does, and who said so; without a number the list alone names, {@code chosen} or else better than what named before. */
    public record Since(@Nullable Integer number, boolean chosen, Actor by, Instant at) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Models(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest first, at most so many. */
    public List<Model> newest(int most) {
        return jdbc.sql("""
                select number, learnt_at, lessons, ended_from, ended_to, figures,
                       (select coalesce(sum(length(bytes)), 0) from model_piece where model = model.number) as bytes
                from model
                order by number desc
                limit :most
                """).param("most", most).query(this::read).list();
    }

    public Optional<Model> find(int number) {
        return jdbc.sql("""
                select number, learnt_at, lessons, ended_from, ended_to, figures,
                       (select coalesce(sum(length(bytes)), 0) from model_piece where model = model.number) as bytes
                from model
                where number = :number
                """).param("number", number).query(this::read).optional();
    }

    /** The one that names; none where the list alone does. */
    public Optional<Model> inForce() {
        return numberInForce().flatMap(this::find);
    }

    /** Empty where nothing was ever put in force, so that the list alone names. */
    public Optional<Since> since() {
        return jdbc.sql("select model, why, set_by, at from model_in_force order by number desc limit 1")
                .query(Models::readSince)
                .optional();
    }

    Optional<Integer> numberInForce() {
        return jdbc.sql("select model from model_in_force order by number desc limit 1")
                .query((row, n) -> Optional.ofNullable(row.getObject("model", Integer.class)))
                .optional()
                .flatMap(it -> it);
    }

    /** Of a classifier by its name; of the list alone nothing. */
    public List<Held> heldBy(String classifier) {
        return classifier.startsWith(Model.PREFIX)
                ? heldBy(Integer.parseInt(classifier.substring(Model.PREFIX.length())))
                : List.of();
    }

    /** What it guessed of requests it had not learnt from, with the items under which these ended since. */
    public List<Held> heldBy(int model) {
        return jdbc.sql("""
                select request_id, lesson.item, items, shares
                from model_guess
                join lesson using (request_id)
                where model = :model and ended_at is not null
                order by ended_at, request_id
                """).param("model", model).query(Models::held).list();
    }

    private Model read(ResultSet row, int n) throws SQLException {
        return new Model(
                row.getInt("number"),
                Times.read(row, "learnt_at"),
                row.getInt("lessons"),
                Times.read(row, "ended_from"),
                Times.read(row, "ended_to"),
                row.getLong("bytes"),
                json.readValue(row.getString("figures"), Figures.class));
    }

    private static Since readSince(ResultSet row, int n) throws SQLException {
        return new Since(
                row.getObject("model", Integer.class),
                Why.valueOf(row.getString("why")) == Why.CHOSEN,
                new Actor(row.getString("set_by")),
                Times.read(row, "at"));
    }

    private static Held held(ResultSet row, int n) throws SQLException {
        var items = (String[]) row.getArray("items").getArray();
        var shares = (Float[]) row.getArray("shares").getArray();
        return new Held(
                row.getLong("request_id"),
                row.getString("item"),
                IntStream.range(0, items.length)
                        .mapToObj(it -> new Guess(items[it], shares[it]))
                        .toList());
    }
}
