package org.suban.handling.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.dispute.Footing;
import org.suban.handling.Handling;
import org.suban.handling.closing.Resolution;
import org.suban.handling.contact.FirstContact;
import org.suban.handling.holder.web.HolderView;
import org.suban.handling.question.Question;
import org.suban.intake.Requests;

/** The request that is open on the desk: why it is here, and what was done. */
public record DeskCaseView(
        Handling handling,
        Requests.Sheet said,
        Assignment assignment,
        String item,
        @Nullable String heir,
        Returning returning,
        List<FirstContact> contacts,
        List<Resolution> resolutions,
        List<Question> questions,
        List<String> lacking,
        JointView joint,
        HolderView holder,
        List<Happened> journal) {

    /** Whether it may be returned, and if not why. */
    public enum Returning {
        OPEN,
        TOO_LATE,
        UNTIL_RULED,
        RULED,
        PAST;

        static Returning of(Handling it, Footing footing, Instant at) {
            if (!it.step().isOpen()) {
                return PAST;
            }
            return switch (footing) {
                case ORDINARY -> at.isAfter(it.signBy()) ? TOO_LATE : OPEN;
                case PROVISIONAL -> UNTIL_RULED;
                case RULED -> RULED;
            };
        }
    }

    /** One line of what happened so far; the kind is said by {@code casefile.kind.<kind>}, {@code who} is a name or null. */
    public record Happened(
            Instant at,
            String kind,
            @Nullable String who,
            boolean machine,
            @Nullable String reason) {}
}
