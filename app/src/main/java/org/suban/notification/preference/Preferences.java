package org.suban.notification.preference;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.Decision;

/** How each member of staff wants to be told; everybody says so for themselves alone. */
@Component
public class Preferences {

    private final PreferenceTable table;

    Preferences(PreferenceTable table) {
        this.table = table;
    }

    public Preference of(StaffId staff) {
        return table.find(staff).orElse(Preference.NONE);
    }

    @Transactional
    public Decision<Preference> say(Staff by, Wish wish, Instant at) {
        return wish.read().map(it -> {
            table.put(by.id(), it, at);
            return it;
        });
    }
}
