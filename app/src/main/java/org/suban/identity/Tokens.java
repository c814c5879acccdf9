package org.suban.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;

/** Bearer tokens with which a program acts as a member of staff. */
@Component
public class Tokens {

    private final JdbcClient jdbc;
    private final StaffTable table;

    Tokens(JdbcClient jdbc, StaffTable table) {
        this.jdbc = jdbc;
        this.table = table;
    }

    /** The token, told this once only. */
    String make(StaffId staff, Duration life, Instant at) {
        var token = Secrets.fresh();
        jdbc.sql("insert into api_token (digest, staff, made_at, expires) values (:digest, :staff, :at, :expires)")
                .param("digest", Secrets.digest(token))
                .param("staff", staff.number())
                .param("at", Times.column(at))
                .param("expires", Times.column(at.plus(life)))
                .update();
        return token;
    }

    public Optional<Staff> bearerOf(String token, Instant at) {
        return jdbc.sql("""
                select number, username, name, roles, unit, post, active
                from api_token join staff on staff.number = api_token.staff
                where digest = :digest and expires > :at and active
                """)
                .param("digest", Secrets.digest(token))
                .param("at", Times.column(at))
                .query(table::read)
                .optional();
    }
}
