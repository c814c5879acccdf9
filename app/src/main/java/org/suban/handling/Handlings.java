package org.suban.handling;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
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
