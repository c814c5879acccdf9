package org.suban.guidance;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.guidance.Reason.Said;

/** All reasons that the city has, in its own order; a city without any guides nobody. */
@Component
public class Reasons {

    private final JdbcClient jdbc;

    Reasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Reason> all() {
        return jdbc.sql("""
                select code, basis, phones, name, route, words, name_en, route_en, words_en
                from guidance_reason
                order by position
                """).query(Reasons::read).list();
    }

    public Optional<Reason> find(String code) {
        return jdbc.sql("""
                select code, basis, phones, name, route, words, name_en, route_en, words_en
                from guidance_reason
                where code = :code
                """).param("code", code).query(Reasons::read).optional();
    }

    void insert(Reason it, int position) {
        jdbc.sql("""
                insert into guidance_reason
                    (code, position, basis, phones, name, route, words, name_en, route_en, words_en)
                values (:code, :position, :basis, :phones, :name, :route, :words, :nameEn, :routeEn, :wordsEn)
                """)
                .param("code", it.code())
                .param("position", position)
                .param("basis", it.basis())
                .param("phones", it.phones().toArray(String[]::new))
                .param("name", it.chinese().name())
                .param("route", it.chinese().route())
                .param("words", it.chinese().words())
                .param("nameEn", it.english().name())
                .param("routeEn", it.english().route())
                .param("wordsEn", it.english().words())
                .update();
    }

    private static Reason read(ResultSet row, int n) throws SQLException {
        return new Reason(
                row.getString("code"),
                row.getString("basis"),
                List.of(strings(row.getArray("phones"))),
                new Said(row.getString("name"), row.getString("route"), row.getString("words")),
                new Said(row.getString("name_en"), row.getString("route_en"), row.getString("words_en")));
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
