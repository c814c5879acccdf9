package org.suban.casefile;

import java.util.List;
import java.util.Optional;
import org.suban.classification.Classification;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.dispute.Return;
import org.suban.handling.FirstContact;
import org.suban.handling.Handling;
import org.suban.handling.Resolution;
import org.suban.intake.Request;
import org.suban.rating.Rating;

/** All sheets of one request (案卷), in the order of the road. */
public record CaseFile(
        Request request,
        Optional<Classification> classification,
        List<Assignment> assignments,
        List<Return> returns,
        Optional<Handling> handling,
        List<FirstContact> contacts,
        List<Resolution> resolutions,
        List<Rating> ratings) {

    public CaseState state() {
        return CaseState.of(handling, ratings);
    }

    /** The sending in force; empty while a dispatcher has it. */
    public Optional<Assignment> assignment() {
        return state() == CaseState.WAITING || assignments.isEmpty()
                ? Optional.empty()
                : Optional.of(assignments.getLast());
    }
}
