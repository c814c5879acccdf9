package org.suban.dispatch;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.shared.RequestId;

/** Where requests were sent, to read. */
@Component
public class Assignments {

    private final AssignmentTable table;

    Assignments(AssignmentTable table) {
        this.table = table;
    }

    /** The earliest first. */
    public List<Assignment> of(RequestId request) {
        return table.of(request);
    }

    public Optional<Return> returnOf(RequestId request) {
        return table.returnOf(request);
    }
}
