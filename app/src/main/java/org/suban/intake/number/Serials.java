package org.suban.intake.number;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands out serial numbers, fifty for each trip to the database; a restart leaves gaps, which mean nothing. */
@Component
public class Serials {

    private static final int BLOCK = 50;

    private final JdbcClient jdbc;
    private long next;
    private long end;

    Serials(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public synchronized long next() {
        if (next == end) {
            next = jdbc.sql("select nextval('request_serial')")
                    .query(Long.class)
                    .single();
            end = next + BLOCK;
        }
        return next++;
    }
}
