package org.suban.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** The newest of each of these requests that was ever sent. */
    public Map<RequestId, Assignment> newest(Collection<RequestId> requests) {
        return table.newest(requests);
    }

    public Optional<Return> returnOf(RequestId request) {
        return table.returnOf(request);
    }
}
