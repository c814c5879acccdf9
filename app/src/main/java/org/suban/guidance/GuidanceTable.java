package org.suban.guidance;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.guidance.Guidance.Objection;
import org.suban.guidance.Guidance.SecondLook;

/** Writes the rows of guidance, of objections and of second looks. */
@Component
class GuidanceTable {

    private final JdbcClient jdbc;

    GuidanceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Guidance it) {
        jdbc.sql("""
                insert into guidance (request_id, number, reason, words, guided_by, at)
                values (:request, :number, :reason, :words, :by, :at)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("reason", it.reason())
                .param("words", it.words())
                .param("by", it.by().code())
                .param("at", Times.column(it.at()))
                .update();
    }

    /** False if this guidance was objected to before. */
    boolean insert(Guidance to, Objection it) {
        return jdbc.sql("""
                with objected as (
                    insert into guidance_objection (request_id, number, words, at)
                    values (:request, :number, :words, :at)
                    on conflict do nothing
                    returning request_id, at
                )
                insert into guidance_objection_open (request_id, since)
                select request_id, at from objected
                """)
                        .param("request", to.request().value())
                        .param("number", to.number())
                        .param("words", it.words())
                        .param("at", Times.column(it.at()))
                        .update()
                == 1;
    }

    /** Of two who look at the same objection, the second waits for the first to commit and then gets nothing. */
    boolean insert(Guidance at, SecondLook it) {
        return jdbc.sql("""
                with looked as (
                    delete from guidance_objection_open where request_id = :request
                    returning request_id
                )
                insert into guidance_look (request_id, number, upheld, words, looked_by, at)
                select request_id, :number, :upheld, :words, :by, :at from looked
                """)
                        .param("request", at.request().value())
                        .param("number", at.number())
                        .param("upheld", it.upheld())
                        .param("words", it.words())
                        .param("by", it.by().code())
                        .param("at", Times.column(it.at()))
                        .update()
                == 1;
    }
}
