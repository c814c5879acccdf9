package org.suban.notification.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.suban.database.Times;
import org.suban.identity.StaffId;

/** The rows of preferences. */
@Component
class PreferenceTable {

    private final JdbcClient jdbc;

    PreferenceTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Preference> find(StaffId staff) {
        return jdbc.sql("""
                select mail, phone, by_mail, by_webhook, quiet_from, quiet_to, language
                from notice_preference
                where staff = :staff
                """)
                .param("staff", staff.number())
                .query(PreferenceTable::read)
                .optional();
    }

    void put(StaffId staff, Preference it, Instant at) {
        var quiet = it.quiet();
        jdbc.sql("""
                insert into notice_preference (staff, mail, phone, by_mail, by_webhook, quiet_from, quiet_to, language, changed_at)
                values (:staff, :mail, :phone, :byMail, :byWebhook, :from, :to, :language, :at)
                on conflict (staff) do update
                set mail = excluded.mail, phone = excluded.phone, by_mail = excluded.by_mail, by_webhook = excluded.by_webhook,
                    quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, language = excluded.language,
                    changed_at = excluded.changed_at
                """)
                .param("staff", staff.number())
                .param("mail", it.mail())
                .param("phone", it.phone())
                .param("byMail", it.mailWanted())
                .param("byWebhook", it.webhookWanted())
                .param("from", quiet == null ? null : quiet.from())
                .param("to", quiet == null ? null : quiet.to())
                .param("language", it.language().getLanguage())
                .param("at", Times.column(at))
                .update();
    }

    private static Preference read(ResultSet row, int n) throws SQLException {
        return new Preference(
                row.getString("mail"),
                row.getString("phone"),
                row.getBoolean("by_mail"),
                row.getBoolean("by_webhook"),
                quiet(row.getObject("quiet_from", LocalTime.class), row.getObject("quiet_to", LocalTime.class)),
                Locale.of(row.getString("language")));
    }

    private static @Nullable Quiet quiet(@Nullable LocalTime from, @Nullable LocalTime to) {
        return from == null || to == null ? null : new Quiet(from, to);
    }
}
