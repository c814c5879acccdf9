package org.suban.handling.holder;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.handling.Handling;
import org.suban.handling.approval.Approvals;
import org.suban.identity.People;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.RequestId;

/** Who holds what, to read, and who may hand it to whom; every handler of the unit may act all the same. */
@Component
public class Holders {

    private final HolderTable table;
    private final Approvals approvals;
    private final People people;

    Holders(HolderTable table, Approvals approvals, People people) {
        this.table = table;
        this.approvals = approvals;
        this.people = people;
    }

    /** The earliest first. */
    public List<Held> of(RequestId request) {
        return table.of(request);
    }

    public String nameOf(StaffId holder) {
        return people.nameOf(holder);
    }

    /** Who holds it, who leads the unit or an administrator; what nobody holds, anyone of the unit. */
    public boolean mayHand(Staff by, Handling it) {
        var holder = it.holder();
        return by.mayActFor(it.unit())
                && (holder == null
                        || holder.equals(by.id())
                        || by.is(Role.ADMINISTRATOR)
                        || approvals.leads(by, it.unit()));
    }

    /** The unit's handlers in use but for the one who holds it already. */
    public List<Staff> colleagues(Handling it) {
        return people.handlers(it.unit()).stream()
                .filter(one -> !one.id().equals(it.holder()))
                .toList();
    }
}
