package org.suban.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.intake.SignedLinks.About;
import org.suban.intake.SignedLinks.Subject;
import org.suban.shared.RequestId;
import org.suban.support.SubanTest;

@SubanTest
class SignedLinksTests {

    private static final Subject SECOND = new Subject(RequestId.of(LocalDate.of(2026, 11, 26), 7), 2);

    @Autowired
    SignedLinks links;

    @Test
    void aLinkIsShortAndReadBackForItsOwnPurposeOnly() {
        var link = links.to(About.QUESTION, SECOND);
        assertThat(link).startsWith("/q/").hasSizeLessThan(40);
        assertThat(links.read(About.QUESTION, token(link))).contains(SECOND);
        assertThat(links.read(About.CLOSING, token(link))).isEmpty();
    }

    @Test
    void noOtherLetterAnywhereIsALink() {
        var token = token(links.to(About.CLOSING, SECOND));
        for (int n = 0; n < token.length(); n++) {
            for (char other : "AQgw_z".toCharArray()) {
                var guessed = token.substring(0, n) + other + token.substring(n + 1);
                assertThat(links.read(About.CLOSING, guessed))
                        .as(guessed)
                        .isEqualTo(guessed.equals(token) ? links.read(About.CLOSING, token) : Optional.empty());
            }
        }
    }

    @Test
    void whatIsNoLinkIsNone() {
        for (var typed : new String[] {"", "a", "////", "AAAA", "路灯", "A".repeat(32), "A".repeat(4000)}) {
            assertThat(links.read(About.QUESTION, typed)).as(typed).isEmpty();
        }
    }

    @Test
    void everyThingOfARequestHasALinkOfItsOwn() {
        var all = new HashSet<String>();
        for (int n = 1; n <= 100; n++) {
            all.add(links.to(About.QUESTION, new Subject(SECOND.request(), n)));
        }
        assertThat(all).hasSize(100);
    }

    private static String token(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
