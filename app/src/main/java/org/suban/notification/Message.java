package org.suban.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.suban.database.Times;
import org.suban.identity.StaffId;
import org.suban.shared.RequestId;

/** One telling to one person in one way; without {@code staff} it is for the resident, and the address is never part of it. */
public record Message(
        MessageId id,
        String event,
        Way way,
        @Nullable StaffId staff,
        Locale language,
        String subject,
        String body,
        String link,
        boolean urgent,
        State state,
        Instant notBefore,
        int tries,
        String trouble,
        Instant madeAt,
        @Nullable Instant sentAt,
        @Nullable Instant readAt) {

    /** From a whole row of the table. */
    public static Message read(ResultSet row, int n) throws SQLException {
        var staff = row.getObject("staff", Long.class);
        return new Message(
                new MessageId(new RequestId(row.getLong("request_id")), row.getLong("number")),
                row.getString("event"),
                Way.valueOf(row.getString("way")),
                staff == null ? null : new StaffId(staff),
                Locale.of(row.getString("language")),
                row.getString("subject"),
                row.getString("body"),
                row.getString("link"),
                row.getBoolean("urgent"),
                State.valueOf(row.getString("state")),
                Times.read(row, "not_before"),
                row.getInt("tries"),
                row.getString("trouble"),
                Times.read(row, "made_at"),
                Times.readIfAny(row, "sent_at"),
                Times.readIfAny(row, "read_at"));
    }
}
