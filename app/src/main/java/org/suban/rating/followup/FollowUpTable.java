package org.suban.rating.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.rating.followup.FollowUp.CameTo;
import org.suban.rating.followup.FollowUp.Why;
import org.suban.shared.RequestId;

/** The rows of follow-ups and of the attempts. */
@Component
class FollowUpTable {

    private final JdbcClient jdbc;

    FollowUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void list(RequestId request, int number, UnitCode unit, Why why, Instant at) {
        jdbc.sql("""
                insert into follow_up (request_id, number, unit, why, listed_at)
                values (:request, :number, :unit, :why, :at)
                """)
                .param("request", request.value())
                .param("number", number)
                .param("unit", unit.value())
                .param("why", why.name())
                .param("at", Times.column(at))
                .update();
    }

    /** The longest listed first, without those of a unit that may not ask. */
    List<FollowUp> open(String withoutUnit, int most) {
        return jdbc.sql("""
                select f.request_id, f.number, f.unit, f.why, f.listed_at, f.attempts
                from follow_up f
                where f.ended_at is null and f.unit <> :without
                order by f.listed_at, f.request_id
                limit :most
                """)
                .param("without", withoutUnit)
                .param("most", most)
                .query(FollowUpTable::read)
                .list();
    }

    /** The one that is open, if it is; waits for whoever is at it. */
    Optional<FollowUp> locked(RequestId request) {
        return jdbc.sql("""
                select f.request_id, f.number, f.unit, f.why, f.listed_at, f.attempts
                from follow_up f
                where f.request_id = :request and f.ended_at is null
                for update
                """)
                .param("request", request.value())
                .query(FollowUpTable::read)
                .optional();
    }

    void attempt(FollowUp it, CameTo cameTo, String words, Actor by, Instant at) {
        jdbc.sql("""
                insert into follow_up_attempt (request_id, number, attempt, came_to, words, made_by, at)
                values (:request, :number, :attempt, :cameTo, :words, :by, :at)
                """)
                .param("request", it.request().value())
                .param("number", it.number())
                .param("attempt", it.attempts() + 1)
                .param("cameTo", cameTo.name())
                .param("words", words)
                .param("by", by.code())
                .param("at", Times.column(at))
                .update();
        jdbc.sql("""
                update follow_up set attempts = attempts + 1, reached = reached or :reached
                where request_id = :request and number = :number
                """)
                .param("reached", cameTo == CameTo.REACHED)
                .param("request", it.request().value())
                .param("number", it.number())
                .update();
    }

    void end(RequestId request, String as, Instant at) {
        jdbc.sql("""
                update follow_up set ended_at = :at, ended_as = :as where request_id = :request and ended_at is null
                """)
                .param("at", Times.column(at))
                .param("as", as)
                .param("request", request.value())
                .update();
    }

    /** Of the closings listed since then: how many were to be asked, tried, reached, and said their word. */
    FollowUpCount count(Instant since) {
        return jdbc.sql("""
                select count(*) as listed,
                       count(*) filter (where attempts > 0) as tried,
                       count(*) filter (where reached or ended_as = 'RATED') as reached,
                       count(*) filter (where ended_as = 'RATED') as rated,
                       coalesce(sum(attempts), 0) as attempts
                from follow_up
                where listed_at >= :since
                """)
                .param("since", Times.column(since))
                .query((row, n) -> new FollowUpCount(
                        row.getLong("listed"),
                        row.getLong("tried"),
                        row.getLong("attempts"),
                        row.getLong("reached"),
                        row.getLong("rated")))
                .single();
    }

    private static FollowUp read(ResultSet row, int n) throws SQLException {
        return new FollowUp(
                new RequestId(row.getLong("request_id")),
                row.getInt("number"),
                new UnitCode(row.getString("unit")),
                Why.valueOf(row.getString("why")),
                Times.read(row, "listed_at"),
                row.getInt("attempts"));
    }
}
