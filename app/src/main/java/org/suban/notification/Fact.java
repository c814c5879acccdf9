package org.suban.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.identity.StaffId;
import org.suban.journal.Line;
import org.suban.organization.UnitCode;

/** A journal line with what it leaves unsaid: whose it is, which unit has the request, and until when. */
record Fact(
        Line line,
        @Nullable UnitCode unit,
        @Nullable UnitCode host,
        @Nullable Instant due) {

    String event() {
        return line.entry().kind();
    }

    /** What is numbered within the request. */
    int number(String name) {
        return line.entry().detail().get(name) instanceof Number it ? it.intValue() : 0;
    }

    /** Whose job it is from then on; null where the line names nobody. */
    @Nullable
    StaffId holder() {
        return line.entry().detail().get("holder") instanceof Number number ? new StaffId(number.longValue()) : null;
    }

    String detail(String name) {
        var value = line.entry().detail().get(name);
        return value == null ? "" : String.valueOf(value);
    }
}
