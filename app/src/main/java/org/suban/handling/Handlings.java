package org.suban.handling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
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

    /** The earliest first; more than one after a redo. */
    public List<Resolution> resolutionsOf(RequestId request) {
        return notes.resolutionsOf(request);
    }
}
