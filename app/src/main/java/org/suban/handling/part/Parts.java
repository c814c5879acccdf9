package org.suban.handling.part;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.organization.UnitCode;
import org.suban.shared.RequestId;

/** All parts, to read. */
@Component
public class Parts {

    private final PartTable table;

    Parts(PartTable table) {
        this.table = table;
    }

    /** In the order in which they were opened. */
    public List<Part> of(RequestId request) {
        return table.of(request);
    }

    public Optional<Part> find(RequestId request, int number) {
        return table.of(request).stream().filter(it -> it.number() == number).findFirst();
    }

    /** What a unit is asked to do and has not finished, the earliest due first. */
    public List<Part> desk(UnitCode unit, int page, int size) {
        return table.desk(unit, page, size);
    }

    public long onDesk(UnitCode unit) {
        return table.onDesk(unit);
    }

    /** Whoever was asked to help may know what it is about, then and later. */
    public boolean wasAsked(Staff by, RequestId request) {
        return table.of(request).stream().anyMatch(it -> by.mayActFor(it.unit()));
    }
}
