package org.suban.casefile.web.resident;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a resident keeps of a request; unit and due are missing while a dispatcher has it. */
record ReceiptView(
        String digits,
        String grouped,
        String code,
        String title,
        Instant receivedAt,
        String state,
        @Nullable String unit,
        @Nullable String phone,
        @Nullable Instant due,
        @Nullable Instant heldUntil,
        List<HelpView> joint) {

    /** Another unit that helps, and how far it is: {@code asked}, {@code working} or {@code done}. */
    record HelpView(String unit, String state) {}
}
