package org.suban.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.classification.Classifications;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Assignments;
import org.suban.guidance.Guidance;
import org.suban.guidance.Guidances;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.handling.closing.Resolution;
import org.suban.handling.evidence.Filed;
import org.suban.handling.part.Parts;
import org.suban.handling.question.Questions;
import org.suban.identity.Staff;
import org.suban.intake.QueryCodes;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.journal.Line;
import org.suban.organization.Units;
import org.suban.rating.Ratings;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Opens case files: for staff who may see them, leaving a trace, and for the resident who has receipt and code. */
@Component
public class CaseFiles {

    private final Requests requests;
    private final QueryCodes codes;
    private final Classifications classifications;
    private final Assignments assignments;
    private final Guidances guidances;
    private final Handlings handlings;
    private final Filed filed;
    private final Questions questions;
    private final Parts joint;
    private final Ratings ratings;
    private final Units units;
    private final Journal journal;

    CaseFiles(
            Requests requests,
            QueryCodes codes,
            Classifications classifications,
            Assignments assignments,
            Guidances guidances,
            Handlings handlings,
            Filed filed,
            Questions questions,
            Parts joint,
            Ratings ratings,
            Units units,
            Journal journal) {
        this.requests = requests;
        this.codes = codes;
        this.classifications = classifications;
        this.assignments = assignments;
        this.guidances = guidances;
        this.handlings = handlings;
        this.filed = filed;
        this.questions = questions;
        this.joint = joint;
        this.ratings = ratings;
        this.units = units;
        this.journal = journal;
    }

    public Decision<CaseFile> open(String receipt, String code, Instant at) {
        return codes.open(receipt, code, at).map(this::file);
    }

    /** A request of other units and one that does not exist get the same answer. */
    public Decision<CaseFile> open(Staff by, RequestId id, Instant at) {
        var file = requests.find(id).map(this::file).filter(it -> maySee(by, it));
        file.ifPresent(it -> journal.append(new Entry(id, "casefile", "viewed", by.actor(), at, Map.of())));
        return file.map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.UNKNOWN, "casefile.unknown")));
    }

    /** For what belongs to an opened file, such as its photos; leaves no trace of its own. */
    public boolean maySee(Staff by, RequestId id) {
        return by.maySeeEveryCase() || sentTo(by, assignments.of(id)) || joint.wasAsked(by, id);
    }

    /** What happened, the earliest first; ask {@link #open} first whether this person may know. */
    public List<Line> journalOf(CaseFile file) {
        return journal.of(file.request().id());
    }

    /** The parts of a letter that has been opened, in their order. */
    public List<CaseFile> partsOf(CaseFile letter) {
        return letter.parts().stream().map(this::of).toList();
    }

    /** The way so far, as the resident is told it. */
    public Journey journeyOf(CaseFile file) {
        return Journey.of(journalOf(file));
    }

    /** Of a request just taken in, for its receipt. */
    public CaseFile of(RequestId id) {
        return requests.find(id).map(this::file).orElseThrow();
    }

    private CaseFile file(Request request) {
        var id = request.id();
        var sent = assignments.of(id);
        var handling = handlings.find(id);
        var resolutions = handling.isEmpty() ? List.<Resolution>of() : handlings.resolutionsOf(id);
        return new CaseFile(
                request,
                classifications.find(id),
                sent,
                sent.isEmpty() ? List.of() : assignments.returnsOf(id),
                handling,
                handling.isEmpty() ? List.of() : handlings.contactsOf(id),
                resolutions,
                handling.isEmpty() ? List.of() : filed.of(id),
                handling.isEmpty() ? List.of() : questions.of(id),
                handling.isEmpty() ? List.of() : joint.of(id),
                resolutions.isEmpty() ? List.of() : ratings.of(id),
                requests.partIn(id),
                requests.partsOf(id),
                guidance(id, handling));
    }

    /** What lies on a unit's desk was not guided, or no longer is. */
    private Optional<Guidance> guidance(RequestId id, Optional<Handling> handling) {
        return handling.filter(it -> it.step() != Step.RETURNED).isPresent() ? Optional.empty() : guidances.find(id);
    }

    private boolean maySee(Staff by, CaseFile file) {
        return by.maySeeEveryCase()
                || sentTo(by, file.assignments())
                || file.joint().stream().anyMatch(it -> by.mayActFor(it.unit()));
    }

    private boolean sentTo(Staff by, List<Assignment> assignments) {
        return assignments.stream().anyMatch(it -> by.mayActFor(units.today(it.unit())));
    }
}
