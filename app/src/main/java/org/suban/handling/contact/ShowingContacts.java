package org.suban.handling.contact;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.suban.handling.Handlings;
import org.suban.handling.JointWork;
import org.suban.identity.Staff;
import org.suban.intake.Contact;
import org.suban.intake.ContactVault;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Shows how to reach the person, to the unit that has the work and to one that has accepted a part of it, once for each reason given. */
@Component
public class ShowingContacts {

    private static final int LONGEST_REASON = 200;

    private final Handlings handlings;
    private final JointWork joint;
    private final ContactVault vault;

    ShowingContacts(Handlings handlings, JointWork joint, ContactVault vault) {
        this.handlings = handlings;
        this.joint = joint;
        this.vault = vault;
    }

    public Decision<Contact> show(Staff to, RequestId request, String reason, Instant at) {
        var words = reason.strip();
        if (!worksOn(to, request)) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit"));
        } else if (words.isEmpty() || words.length() > LONGEST_REASON) {
            return Decision.refused(Refusal.wrong("why", "handling.contact-reason", LONGEST_REASON));
        } else if (vault.maskOf(request).isEmpty()) {
            return Decision.refused(Refusal.because(Kind.UNKNOWN, "handling.no-contact"));
        }
        return vault.reveal(to, request, words, at)
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.UNKNOWN, "handling.no-contact")));
    }

    private boolean worksOn(Staff who, RequestId request) {
        return handlings.find(request).filter(it -> who.mayActFor(it.unit())).isPresent()
                || joint.isHelping(who, request);
    }
}
