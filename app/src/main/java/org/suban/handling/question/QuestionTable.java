package org.suban.handling.question;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.handling.question.Question.Answer;
import org.suban.handling.question.Question.How;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** The rows of questions and answers; whoever writes holds the row of the handling sheet. */
@Component
class QuestionTable {

    private final JdbcClient jdbc;

    QuestionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Question it) {
        jdbc.sql("""
                insert into handling_question (request_id, number, words, asked_by, at, until)
                values (:request, :number, :words, :by, :at, :until)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("words", it.words())
                .param("by", it.by().code())
                .param("at", Times.column(it.at()))
                .param("until", Times.column(it.until()))
                .update();
    }

    void insert(Question it, Answer answer) {
        jdbc.sql("""
                insert into handling_answer (request_id, number, words, how, at)
                values (:request, :number, :words, :how, :at)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("words", answer.words())
                .param("how", answer.how().name())
                .param("at", Times.column(answer.at()))
                .update();
    }

    List<Question> of(RequestId request) {
        return jdbc.sql("""
                select q.number, q.words, q.asked_by, q.at, q.until, a.words as said, a.how, a.at as said_at
                from handling_question q
                left join handling_answer a on a.request_id = q.request_id and a.number = q.number
                where q.request_id = :request
                order by q.number
                """)
                .param("request", request.value())
                .query((row, n) -> new Question(
                        request,
                        row.getInt("number"),
                        row.getString("words"),
                        new Actor(row.getString("asked_by")),
                        Times.read(row, "at"),
                        Times.read(row, "until"),
                        answer(row)))
                .list();
    }

    private static @Nullable Answer answer(ResultSet row) throws SQLException {
        var said = row.getString("said");
        return said == null ? null : new Answer(said, How.valueOf(row.getString("how")), Times.read(row, "said_at"));
    }
}
