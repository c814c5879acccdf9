package org.suban.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** What a member of staff has been told inside Suban; everybody sees and marks only their own. */
@Component
public class Messages {

    /** Nobody reads a larger number off a bell. */
    public static final int MOST = 100;

    private final MessageTable table;

    Messages(MessageTable table) {
        this.table = table;
    }

    public List<Message> of(Staff by, Page page) {
        return table.of(by.id(), page);
    }

    /** At most {@link #MOST}. */
    public int unread(StaffId staff) {
        return table.unread(staff, MOST);
    }

    /** The way to what it tells of. */
    public Decision<String> read(Staff by, MessageId id, Instant at) {
        return table.markRead(id, by.id(), at)
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.UNKNOWN, "notification.message-unknown")));
    }

    /** How many that were. */
    public int readAll(Staff by, Instant at) {
        return table.markAllRead(by.id(), at);
    }
}
