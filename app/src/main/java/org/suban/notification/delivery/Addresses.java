package org.suban.notification.delivery;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.intake.Contact;
import org.suban.intake.ContactVault;
import org.suban.journal.Actor;
import org.suban.notification.Message;
import org.suban.notification.Way;
import org.suban.notification.preference.Preferences;

/** Looks up where a message goes at the moment of sending; empty where there is nowhere to send it. */
@Component
class Addresses {

    private static final Actor NOTICE = Actor.machine("notice");

    private final ContactVault vault;
    private final People people;
    private final Preferences preferences;

    Addresses(ContactVault vault, People people, Preferences preferences) {
        this.vault = vault;
        this.people = people;
        this.preferences = preferences;
    }

    /** A resident's phone leaves the vault with a line in the journal, each time. */
    String of(Message it, Instant at) {
        var staff = it.staff();
        if (staff == null) {
            return vault.reveal(NOTICE, it.id().request(), at)
                    .map(Contact::phone)
                    .orElse("");
        }
        var wish = preferences.of(staff);
        if (people.find(staff).filter(Staff::active).isEmpty()) {
            return "";
        }
        return it.way() == Way.MAIL ? wish.mail() : wish.phone();
    }
}
