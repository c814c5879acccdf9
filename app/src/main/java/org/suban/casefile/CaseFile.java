package org.suban.casefile;

import java.util.List;
import java.util.Optional;
import org.suban.classification.Classification;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.dispute.Return;
import org.suban.guidance.Guidance;
import org.suban.handling.Handling;
import org.suban.handling.closing.Resolution;
import org.suban.handling.contact.FirstContact;
import org.suban.handling.evidence.Evidence;
import org.suban.handling.part.Part;
import org.suban.handling.question.Question;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.rating.Rating;
import org.suban.shared.RequestId;

/** All sheets of one request (案卷), in the order of the road. */
public record CaseFile(
        Request request,
        Optional<Classification> classification,
        List<Assignment> assignments,
        List<Return> returns,
        Optional<Handling> handling,
        List<FirstContact> contacts,
        List<Resolution> resolutions,
        List<Evidence> evidence,
        List<Question> questions,
        List<Part> joint,
        List<Rating> ratings,
        Optional<Requests.Part> part,
        List<RequestId> parts,
        Optional<Guidance> guidance) {

    public CaseState state() {
        if (!parts.isEmpty()) {
            return CaseState.SPLIT;
        }
        return guidance.filter(Guidance::holds).isPresent()
                ? CaseState.GUIDED
                : CaseState.of(handling, resolutions, ratings);
    }

    /** The sending in force; empty while a dispatcher has it, of a letter that is split, and of what is for none of our units. */
    public Optional<Assignment> assignment() {
        return switch (state()) {
            case WAITING, SPLIT, GUIDED -> Optional.empty();
            case DISPATCHED, UNDERWAY, RESOLVED, CLOSED ->
                assignments.isEmpty() ? Optional.empty() : Optional.of(assignments.getLast());
        };
    }
}
