package org.suban.handling.approval;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.organization.Post.Rank;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** All approvals, to read, and who may answer which. */
@Component
public class Approvals {

    private final ApprovalTable table;
    private final Units units;

    Approvals(ApprovalTable table, Units units) {
        this.table = table;
        this.units = units;
    }

    /** The earliest first. */
    public List<Approval> of(RequestId request) {
        return table.of(request);
    }

    /** What waits for this person's word; nothing for one who may give none. */
    public List<Approval> waitingFor(Staff by, int most) {
        if (answersForAll(by)) {
            return table.open(null, most);
        }
        var unit = by.unit();
        return unit != null && leads(by) ? table.open(unit, most) : List.of();
    }

    /** An inspector, or who leads the unit; whether it is one's own wish is another question. */
    boolean mayAnswer(Staff by, UnitCode unit) {
        return answersForAll(by) || leads(by, unit);
    }

    /** Who leads the unit or is its deputy. */
    public boolean leads(Staff by, UnitCode unit) {
        return by.mayActFor(unit) && leads(by);
    }

    /** Whether this person ever answers. */
    public boolean answers(Staff by) {
        return answersForAll(by) || leads(by);
    }

    private static boolean answersForAll(Staff by) {
        return by.is(Role.INSPECTOR) || by.is(Role.ADMINISTRATOR);
    }

    private boolean leads(Staff by) {
        var post = by.post();
        return by.is(Role.HANDLER)
                && post != null
                && units.post(post)
                        .filter(it -> it.rank() == Rank.LEAD || it.rank() == Rank.DEPUTY)
                        .isPresent();
    }
}
