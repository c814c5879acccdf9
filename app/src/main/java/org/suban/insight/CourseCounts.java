package org.suban.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.insight.Course.Sender;

/** Questions to the rows of courses. */
@Component
class CourseCounts {

    private final JdbcClient jdbc;

    CourseCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Weeks in their order; of the rest first where most went wrong. */
    List<Counted> by(By lines, Weeks weeks) {
        return jdbc.sql("""
                select %s as key,
                       count(*) filter (where sender = 'PERSON') as people,
                       count(*) filter (where sender = 'PERSON' and not second) as people_right,
                       count(*) filter (where sender = 'MACHINE') as machine,
                       count(*) filter (where sender = 'MACHINE' and not second) as machine_right
                from dispatch_course
                where week between :from and :to
                group by key
                order by %s key
                """.formatted(
                        lines.column, lines == By.WEEK ? "" : "count(*) filter (where second) desc, count(*) desc,"))
                .param("from", weeks.from().monday())
                .param("to", weeks.to().monday())
                .query(CourseCounts::counted)
                .list();
    }

    List<Wrong> wrong(Weeks weeks, int page, int size) {
        return jdbc
                .sql("""
                select request_id, first_unit, first_item, sender, last_unit, last_item, rounds, second, finished_at
                from dispatch_course
                where second and week between :from and :to
                order by finished_at desc, request_id desc
                limit :size offset :skipped
                """)
                .param("from", weeks.from().monday())
                .param("to", weeks.to().monday())
                .param("size", size)
                .param("skipped", (long) page * size)
                .query(CourseTable::read)
                .list()
                .stream()
                .map(CourseCounts::wrong)
                .toList();
    }

    Unfinished unfinished() {
        return jdbc.sql("""
                select count(*) as all, count(*) filter (where second) as second
                from dispatch_course
                where week is null
                """)
                .query((row, n) -> new Unfinished(row.getLong("all"), row.getLong("second")))
                .single();
    }

    Optional<Instant> upTo() {
        return jdbc.sql("select up_to from insight_reader where name = :name")
                .param("name", FollowingDispatches.READER)
                .query((row, n) -> Times.read(row, "up_to"))
                .optional();
    }

    private static Counted counted(ResultSet row, int n) throws SQLException {
        return new Counted(
                row.getString("key"),
                new Share(row.getLong("people_right"), row.getLong("people")),
                new Share(row.getLong("machine_right"), row.getLong("machine")));
    }

    private static Wrong wrong(Course it) {
        return new Wrong(
                it.request(),
                it.first().unit(),
                it.first().item(),
                it.sender() == Sender.MACHINE,
                it.last().unit(),
                it.last().item(),
                it.rounds(),
                Objects.requireNonNull(it.finishedAt()));
    }
}
