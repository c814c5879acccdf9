package org.suban.handling.part.web;

import java.time.Instant;
import java.util.List;
import org.suban.handling.contact.FirstContact;
import org.suban.handling.part.Part;
import org.suban.handling.part.PartStep;
import org.suban.intake.Requests;
import org.suban.organization.Unit;

/** A part on the desk of the unit that was asked: the request it belongs to, whose that is, and what was heard from the person. */
record CohostPartView(
        Part part,
        Unit unit,
        Unit host,
        boolean lent,
        Requests.Sheet said,
        String item,
        List<FirstContact> contacts,
        Instant now) {

    public boolean isReturnable() {
        return part.step().isOnDesk() && !now.isAfter(part.signBy());
    }

    /** Whoever works on it may ask how to reach the person. */
    public boolean isContactShown() {
        return part.step() == PartStep.ACCEPTED && said.contact() != null;
    }

    public String desk() {
        return lent ? "/desk?unit=" + unit.code() : "/desk";
    }
}
