package org.suban.handling.holder.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suban.handling.Handling;
import org.suban.handling.Step;
import org.suban.handling.holder.Holders;
import org.suban.identity.Staff;

/** Who holds the request, the reader's own number if they may take it, and to whom they may hand it: a number and a name each. */
public record HolderView(
        String receipt,
        @Nullable Long holder,
        @Nullable String name,
        boolean mine,
        @Nullable Long taker,
        Map<Long, String> colleagues) {

    /** Nobody is offered what this person may not do now. */
    public static HolderView of(Staff by, Handling it, Holders holders) {
        var holder = it.holder();
        var own = by.id().number();
        var colleagues = colleagues(by, it, holders);
        boolean may = colleagues.remove(own) != null;
        return new HolderView(
                it.request().receipt().digits(),
                holder == null ? null : holder.number(),
                holder == null ? null : holders.nameOf(holder),
                by.id().equals(holder),
                may && holder == null ? own : null,
                colleagues);
    }

    private static Map<Long, String> colleagues(Staff by, Handling it, Holders holders) {
        var colleagues = new LinkedHashMap<Long, String>();
        if (it.step() == Step.UNDERWAY && holders.mayHand(by, it)) {
            holders.colleagues(it).forEach(one -> colleagues.put(one.id().number(), one.name()));
        }
        return colleagues;
    }

    /** For the form, as it is now. */
    public HolderForm form() {
        return new HolderForm(holder, null, null);
    }
}
