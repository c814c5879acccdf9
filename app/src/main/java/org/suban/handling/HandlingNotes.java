package org.suban.handling;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.handling.FirstContact.How;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** The rows of contacts and resolutions. */
@Component
class HandlingNotes {

    private final JdbcClient jdbc;

    HandlingNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(RequestId request, FirstContact contact) {
        jdbc.sql("""
                insert into first_contact (request_id, at, how, note, noted_by)
                values (:request, :at, :how, :note, :by)
                on conflict do nothing
                """)
                .param("request", request.value())
                .param("at", Times.column(contact.at()))
                .param("how", contact.how().name())
                .param("note", contact.note())
                .param("by", contact.by().code())
                .update();
    }

    void insert(RequestId request, Resolution resolution) {
        jdbc.sql("""
                insert into resolution (request_id, number, public_reply, internal_account, resolved_by, at)
                values (:request, :number, :reply, :account, :by, :at)
                """)
                .param("request", request.value())
                .param("number", resolution.number())
                .param("reply", resolution.publicReply())
                .param("account", resolution.internalAccount())
                .param("by", resolution.by().code())
                .param("at", Times.column(resolution.at()))
                .update();
    }

    List<FirstContact> contactsOf(RequestId request) {
        return jdbc.sql("select at, how, note, noted_by from first_contact where request_id = :request order by at")
                .param("request", request.value())
                .query((row, n) -> new FirstContact(
                        Times.read(row, "at"),
                        How.valueOf(row.getString("how")),
                        row.getString("note"),
                        new Actor(row.getString("noted_by"))))
                .list();
    }

    List<Resolution> resolutionsOf(RequestId request) {
        return jdbc.sql("""
                select number, public_reply, internal_account, resolved_by, at
                from resolution
                where request_id = :request
                order by number
                """)
                .param("request", request.value())
                .query((row, n) -> new Resolution(
                        row.getInt("number"),
                        row.getString("public_reply"),
                        row.getString("internal_account"),
                        new Actor(row.getString("resolved_by")),
                        Times.read(row, "at")))
                .list();
    }
}
