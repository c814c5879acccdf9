package org.suban.classification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;
import org.suban.intake.Request.By;
import org.suban.shared.RequestId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All naming sheets. */
@Component
public class Classifications {

    private record Row(
            String item,
            double confidence,
            List<String> words,
            @Nullable List<Long> alike,
            @Nullable By chosenBy) {

        static Row of(Suggestion it) {
            var alike = it.alike().stream().map(RequestId::value).toList();
            return new Row(it.item().value(), it.confidence(), it.words(), alike, it.chosenBy());
        }

        Suggestion suggestion() {
            var like = alike == null
                    ? List.<RequestId>of()
                    : alike.stream().map(RequestId::new).toList();
            return new Suggestion(new ItemCode(item), confidence, words, like, chosenBy);
        }
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Classifications(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Optional<Classification> find(RequestId request) {
        return Optional.ofNullable(all(List.of(request)).get(request));
    }

    public Map<RequestId, Classification> all(Collection<RequestId> requests) {
        return jdbc
                .sql("""
                select request_id, classifier, measured, version, suggestions,
                       urgency, urgency_from, urgency_words, type, type_from, type_words
                from classification
                where request_id = any(:requests)
                """)
                .param("requests", requests.stream().map(RequestId::value).toArray(Long[]::new))
                .query(this::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Classification::request, Function.identity()));
    }

    void insert(Classification sheet) {
        jdbc.sql("""
                insert into classification (request_id, classifier, measured, version, suggestions,
                                            urgency, urgency_from, urgency_words, type, type_from, type_words)
                values (:request, :classifier, :measured, :version, cast(:suggestions as jsonb),
                        :urgency, :urgencyFrom, :urgencyWords, :type, :typeFrom, :typeWords)
                """)
                .param("request", sheet.request().value())
                .param("classifier", sheet.classifier())
                .param("measured", sheet.measured())
                .param("version", sheet.version())
                .param(
                        "suggestions",
                        json.writeValueAsString(
                                sheet.suggestions().stream().map(Row::of).toList()))
                .params(columns("urgency", sheet.signs().urgency()))
                .params(columns("type", sheet.signs().type()))
                .update();
    }

    private Classification read(ResultSet row, int n) throws SQLException {
        var rows = json.readValue(row.getString("suggestions"), new TypeReference<List<Row>>() {});
        return new Classification(
                new RequestId(row.getLong("request_id")),
                row.getString("classifier"),
                row.getBoolean("measured"),
                row.getInt("version"),
                rows.stream().map(Row::suggestion).toList(),
                new Signs(sign(row, "urgency", Urgency::valueOf), sign(row, "type", RequestType::valueOf)));
    }

    private static Map<String, Object> columns(String name, Sign<? extends Enum<?>> sign) {
        return Map.of(
                name,
                sign.value().name(),
                name + "From",
                sign.from().name(),
                name + "Words",
                sign.words().toArray(String[]::new));
    }

    private static <T> Sign<T> sign(ResultSet row, String name, Function<String, T> value) throws SQLException {
        return new Sign<>(
                value.apply(row.getString(name)), Sign.From.valueOf(row.getString(name + "_from")), List.of((String[])
                        row.getArray(name + "_words").getArray()));
    }
}
