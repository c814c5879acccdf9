package org.suban.notification.preference;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;

/** A preference as typed; a way is wanted only with an address for it, and quiet hours have both ends or none. */
public record Wish(
        String mail,
        String phone,
        boolean byMail,
        boolean byWebhook,
        String quietFrom,
        String quietTo,
        String language) {

    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{4,22}[0-9]");

    Decision<Preference> read() {
        var objections = Objections.NONE
                .and(mailObjection())
                .and(phoneObjection())
                .and(when(
                        !noQuiet() && Quiet.read(quietFrom, quietTo).isEmpty(),
                        "quietFrom",
                        "notification.quiet-unfit"));
        return objections.any() ? Decision.refused(objections) : Decision.granted(preference());
    }

    private Optional<Refusal> mailObjection() {
        return mail.isBlank()
                ? when(byMail, "mail", "notification.mail-missing")
                : when(
                        mail.strip().length() > 254
                                || !MAIL.matcher(mail.strip()).matches(),
                        "mail",
                        "notification.mail-unfit");
    }

    private Optional<Refusal> phoneObjection() {
        return phone.isBlank()
                ? when(byWebhook, "phone", "notification.phone-missing")
                : when(!PHONE.matcher(phone.strip()).matches(), "phone", "notification.phone-unfit");
    }

    private boolean noQuiet() {
        return quietFrom.isBlank() && quietTo.isBlank();
    }

    private Preference preference() {
        return new Preference(
                mail.strip(),
                phone.strip(),
                byMail,
                byWebhook,
                noQuiet() ? null : Quiet.read(quietFrom, quietTo).orElse(null),
                language.equals("en") ? Locale.ENGLISH : Locale.CHINESE);
    }

    private static Optional<Refusal> when(boolean wrong, String field, String code) {
        return wrong ? Optional.of(Refusal.wrong(field, code)) : Optional.empty();
    }
}
