package org.suban.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suban.support.Stage.granted;
import static org.suban.support.Stage.refusal;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class QuietTests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Test
    void overMidnightItEndsInTheMorning() {
        var night = Quiet.read("21:30", "07:30").orElseThrow();

        assertThat(night.after(at("26T21:29"), ZONE)).isEqualTo(at("26T21:29"));
        assertThat(night.after(at("26T21:30"), ZONE)).isEqualTo(at("27T07:30"));
        assertThat(night.after(at("27T03:00"), ZONE)).isEqualTo(at("27T07:30"));
        assertThat(night.after(at("27T07:30"), ZONE)).isEqualTo(at("27T07:30"));
    }

    @Test
    void withinADayItEndsOnThatDay() {
        var noon = Quiet.read("12:00", "14:00").orElseThrow();

        assertThat(noon.after(at("26T13:59"), ZONE)).isEqualTo(at("26T14:00"));
        assertThat(noon.after(at("26T14:00"), ZONE)).isEqualTo(at("26T14:00"));
    }

    @Test
    void hoursThatAreNoneAreNotRead() {
        assertThat(Quiet.read("21:30", "21:30")).isEmpty();
        assertThat(Quiet.read("25:00", "07:00")).isEmpty();
        assertThat(Quiet.read("", "07:00")).isEmpty();
    }

    @Test
    void aWishNamesWhatIsMissingOrUnfit() {
        assertThat(refusal(wish("", "", true, false, "", "").read())).isEqualTo("notification.mail-missing");
        assertThat(refusal(wish("a@b", "", true, false, "", "").read())).isEqualTo("notification.mail-unfit");
        assertThat(refusal(wish("a@b.cn\nBcc: c@d.cn", "", true, false, "", "").read()))
                .isEqualTo("notification.mail-unfit");
        assertThat(refusal(wish("", "", false, true, "", "").read())).isEqualTo("notification.phone-missing");
        assertThat(refusal(wish("", "call me", false, true, "", "").read())).isEqualTo("notification.phone-unfit");
        assertThat(refusal(wish("", "", false, false, "21:00", "").read())).isEqualTo("notification.quiet-unfit");
    }

    @Test
    void anAddressMayBeKeptWithoutBeingUsed() {
        var kept = granted(wish(" lamp@example.org ", "+86 139 1234 5678", false, true, "", "")
                .read());

        assertThat(kept.mail()).isEqualTo("lamp@example.org");
        assertThat(kept.isByMail()).isFalse();
        assertThat(kept.isByWebhook()).isTrue();
    }

    private static Wish wish(String mail, String phone, boolean byMail, boolean byWebhook, String from, String to) {
        return new Wish(mail, phone, byMail, byWebhook, from, to, "zh");
    }

    private static Instant at(String time) {
        return java.time.LocalDateTime.parse("2026-11-" + time).atZone(ZONE).toInstant();
    }
}
