package org.suban.dispatch.ruling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** The rows of disputes, and of those that wait for an arbiter. */
@Component
class DisputeTable {

    private final JdbcClient jdbc;

    DisputeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(Dispute it) {
        jdbc.sql("""
                insert into dispute (request_id, one_round, other_round, meanwhile, found_by, at)
                values (:request, :one, :other, :meanwhile, :foundBy, :at)
                """)
                .param("request", it.request().value())
                .param("one", it.oneRound())
                .param("other", it.otherRound())
                .param("meanwhile", it.meanwhile().value())
                .param("foundBy", it.foundBy().name())
                .param("at", Times.column(it.at()))
                .update();
        jdbc.sql("insert into dispute_open (request_id, since) values (:request, :since)")
                .param("request", it.request().value())
                .param("since", Times.column(it.at()))
                .update();
    }

    /** Of two who close the same one, the second waits for the first to commit and then gets nothing. */
    boolean close(RequestId request) {
        return jdbc.sql("delete from dispute_open where request_id = :request")
                        .param("request", request.value())
                        .update()
                == 1;
    }

    Optional<Dispute> find(RequestId request) {
        return jdbc.sql("""
                select request_id, one_round, other_round, meanwhile, found_by, at
                from dispute
                where request_id = :request
                """)
                .param("request", request.value())
                .query(DisputeTable::read)
                .optional();
    }

    List<Dispute> waiting(int most) {
        return jdbc.sql("""
                select request_id, one_round, other_round, meanwhile, found_by, at
                from dispute_open
                join dispute using (request_id)
                order by since, request_id
                limit :most
                """).param("most", most).query(DisputeTable::read).list();
    }

    long waiting() {
        return jdbc.sql("select count(*) from dispute_open").query(Long.class).single();
    }

    private static Dispute read(ResultSet row, int n) throws SQLException {
        return new Dispute(
                new RequestId(row.getLong("request_id")),
                row.getInt("one_round"),
                row.getInt("other_round"),
                new UnitCode(row.getString("meanwhile")),
                Dispute.FoundBy.valueOf(row.getString("found_by")),
                Times.read(row, "at"));
    }
}
