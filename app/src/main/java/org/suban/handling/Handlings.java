package org.suban.handling;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.closing.Resolution;
import org.suban.handling.contact.FirstContact;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** All handling sheets, to read. */
@Component
public class Handlings {

    private final HandlingTable table;
    private final HandlingNotes notes;

    Handlings(HandlingTable table, HandlingNotes notes) {
        this.table = table;
        this.notes = notes;
    }

    public Optional<Handling> find(RequestId request) {
        return table.find(request);
    }

    /** Which unit has each of these. */
    public Map<RequestId, UnitCode> unitsOf(Collection<RequestId> requests) {
        return table.all(requests).stream().collect(Collectors.toMap(Handling::request, Handling::unit));
    }

    public List<Handling> all(Collection<RequestId> requests) {
        return table.all(requests);
    }

    /** Waits for whoever is at it; until the transaction ends it stands as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Handling> locked(RequestId request) {
        return table.locked(request);
    }

    /** What a unit has open, the earliest due first. */
    public List<Handling> desk(UnitCode unit, int page, int size) {
        return table.desk(unit, page, size);
    }

    public long openAt(UnitCode unit) {
        return table.openAt(unit);
    }

    public List<FirstContact> contactsOf(RequestId request) {
        return notes.contactsOf(request);
    }

    /** When it was last said to be done and was not; null before a first redo. */
    public @Nullable Instant reopenedSince(RequestId request) {
        var done = notes.resolutionsOf(request);
        return done.isEmpty() ? null : done.getLast().at();
    }

    /** Whether another request was given the same words before. */
    public boolean isReplyCopied(RequestId request, int number) {
        return notes.isReplyCopied(request, number);
    }

    /** How many each unit ended as not to be solved, in its own class beside those it solved. */
    public Map<UnitCode, Long> endedUnsolved(Instant from, Instant to) {
        return notes.endedUnsolved(from, to);
    }

    /** So many requests that were closed in that time, as the seed draws them: the same seed, the same requests. */
    public List<RequestId> draw(Instant from, Instant to, long seed, int size) {
        return notes.draw(from, to, seed, size);
    }

    /** Open ones that came back unsolved, the earliest due first. */
    public List<Handling> redone(int most) {
        return table.redone(most);
    }

    /** Open ones that two units or more have returned, the earliest due first. */
    public List<Handling> returnedTwice(int most) {
        return table.returnedTwice(most);
    }

    /** The earliest first; more than one after a redo. */
    public List<Resolution> resolutionsOf(RequestId request) {
        return notes.resolutionsOf(request);
    }
}
