package org.suban.handling.evidence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.intake.photo.Photo;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** The rows of evidence; whoever writes holds the row of the handling sheet. */
@Component
class EvidenceTable {

    private final JdbcClient jdbc;

    EvidenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Evidence it, @Nullable Photo photo) {
        jdbc.sql("""
                insert into handling_evidence (request_id, number, kind, words, picture, thumbnail, filed_by, at)
                values (:request, :number, :kind, :words, :picture, :thumbnail, :by, :at)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("kind", it.kind())
                .param("words", it.words())
                .param("picture", photo == null ? null : photo.picture())
                .param("thumbnail", photo == null ? null : photo.thumbnail())
                .param("by", it.by().code())
                .param("at", Times.column(it.at()))
                .update();
    }

    List<Evidence> of(RequestId request) {
        return jdbc.sql("""
                select number, kind, words, picture is not null as pictured, filed_by, at
                from handling_evidence
                where request_id = :request
                order by number
                """)
                .param("request", request.value())
                .query((row, n) -> new Evidence(
                        request,
                        row.getInt("number"),
                        row.getString("kind"),
                        row.getString("words"),
                        row.getBoolean("pictured"),
                        new Actor(row.getString("filed_by")),
                        Times.read(row, "at")))
                .list();
    }

    Optional<byte[]> picture(RequestId request, int number, boolean small) {
        return jdbc.sql("""
                select case when :small then thumbnail else picture end
                from handling_evidence
                where request_id = :request and number = :number and picture is not null
                """)
                .param("small", small)
                .param("request", request.value())
                .param("number", number)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }
}
