package org.suban.supervision;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.shared.RequestId;

/** All supervision orders, to read. */
@Component
public class Orders {

    private final OrderTable table;

    Orders(OrderTable table) {
        this.table = table;
    }

    /** The earliest first. */
    public List<Order> of(RequestId request) {
        return table.of(request);
    }

    /** Those without an answer: all for an inspector, a unit's own for its people. */
    public List<Order> openFor(Staff by, int most) {
        if (by.maySupervise()) {
            return table.open(null, most);
        }
        var unit = by.unit();
        return unit == null ? List.of() : table.open(unit, most);
    }
}
