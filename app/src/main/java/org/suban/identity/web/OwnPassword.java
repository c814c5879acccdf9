package org.suban.identity.web;

import java.time.Instant;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.suban.identity.Attempts;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.identity.Staffing;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** Changes a password only for who knows the present one: a desk may have been left unlocked. */
@Component
class OwnPassword {

    private final People people;
    private final Staffing staffing;
    private final Attempts attempts;
    private final PasswordEncoder passwords;

    OwnPassword(People people, Staffing staffing, Attempts attempts, PasswordEncoder passwords) {
        this.people = people;
        this.staffing = staffing;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    Decision<StaffId> change(Staff by, AccountForm form, Instant at) {
        var subject = "password:" + by.username();
        if (attempts.tooMany(subject, at)) {
            return Decision.refused(Refusal.because(Kind.TOO_OFTEN, "identity.guessed-often"));
        } else if (!isPresentPassword(by, form.current())) {
            attempts.failed(subject, at);
            return Decision.refused(Refusal.wrong("current", "identity.current-wrong"));
        } else if (!form.password().equals(form.again())) {
            return Decision.refused(Refusal.wrong("again", "identity.repeat-differs"));
        }
        return staffing.changePassword(by, by.id(), form.password());
    }

    private boolean isPresentPassword(Staff by, String typed) {
        return people.passwordHashOf(by.username())
                .filter(hash -> passwords.matches(typed, hash))
                .isPresent();
    }
}
