package org.suban.handling.time.web;

import java.time.Instant;
import org.suban.handling.approval.Approval;
import org.suban.handling.approval.Wish;
import org.suban.organization.Unit;

/** Something that waits, with the request it is about. */
public record ApprovalView(Approval approval, String title, Unit unit, Instant due, String who) {

    /** As the page tells them apart. */
    public boolean moreTime() {
        return approval.wish() instanceof Wish.MoreTime;
    }
}
