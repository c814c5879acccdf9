package org.suban.notification.preference;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a member of staff is told outside Suban: where, in which ways, when not, and in which language; inside it is always. */
public record Preference(
        String mail,
        String phone,
        boolean mailWanted,
        boolean webhookWanted,
        @Nullable Quiet quiet,
        Locale language) {

    /** Who has said nothing is told on the page alone. */
    public static final Preference NONE = new Preference("", "", false, false, null, Locale.CHINESE);

    public boolean isByMail() {
        return mailWanted && !mail.isEmpty();
    }

    public boolean isByWebhook() {
        return webhookWanted && !phone.isEmpty();
    }
}
