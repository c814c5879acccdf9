package org.suban.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suban.dispatch.dispute.Return;
import org.suban.dispatch.dispute.ReturnTable;
import org.suban.shared.RequestId;

/** Where requests were sent, to read. */
@Component
public class Assignments {

    private final AssignmentTable table;
    private final ReturnTable returns;

    Assignments(AssignmentTable table, ReturnTable returns) {
        this.table = table;
        this.returns = returns;
    }

    /** The earliest first. */
    public List<Assignment> of(RequestId request) {
        return table.of(request);
    }

    /** The newest of each of these requests that was ever sent. */
    public Map<RequestId, Assignment> newest(Collection<RequestId> requests) {
        return table.newest(requests);
    }

    /** How units said that it is not theirs, the earliest first. */
    public List<Return> returnsOf(RequestId request) {
        return returns.of(request);
    }
}
