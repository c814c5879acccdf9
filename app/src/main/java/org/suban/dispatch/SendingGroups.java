package org.suban.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Sends a group of the same at once; for each of it there is a decision of its own, so that one that is refused keeps back no other. */
@Component
public class SendingGroups {

    /** So many go at once; the rest follows. */
    public static final int MOST = 50;

    private final Dispatching dispatching;

    SendingGroups(Dispatching dispatching) {
        this.dispatching = dispatching;
    }

    /** What came of each. */
    public record Each(List<Assignment> granted, List<Not> refused) {}

    /** One that was refused, and why. */
    public record Not(RequestId request, Objections objections) {}

    /** Where the list by now names another unit for one of them, that one is refused unless a reason was written. */
    public Decision<Each> send(Staff by, List<RequestId> group, Choice choice, Instant at) {
        return each(by, group, it -> dispatching.dispatch(by, it, choice, at));
    }

    public Decision<Each> undo(Staff by, List<RequestId> group, Instant at) {
        return each(by, group, it -> dispatching.undo(by, it, at));
    }

    private static Decision<Each> each(Staff by, List<RequestId> group, Function<RequestId, Decision<Assignment>> act) {
        var all = group.stream().distinct().toList();
        if (!by.mayDispatch()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "dispatch.dispatchers-only"));
        } else if (all.isEmpty()) {
            return Decision.refused(Refusal.wrong("receipts", "dispatch.group-empty"));
        } else if (all.size() > MOST) {
            return Decision.refused(Refusal.wrong("receipts", "dispatch.group-too-many", MOST));
        }
        var granted = new ArrayList<Assignment>();
        var refused = new ArrayList<Not>();
        for (var request : all) {
            switch (act.apply(request)) {
                case Decision.Granted<Assignment>(var it) -> granted.add(it);
                case Decision.Refused<Assignment>(var objections) -> refused.add(new Not(request, objections));
            }
        }
        return Decision.granted(new Each(granted, refused));
    }
}
