package org.suban.dispatch.proposal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.shared.RequestId;

/** What rulings ask of the list, to read. */
@Component
public class Proposals {

    private static final int MOST = 100;

    private final ProposalTable table;

    Proposals(ProposalTable table) {
        this.table = table;
    }

    /** What nobody has judged, the oldest first. */
    public List<Proposal> open() {
        return table.open(MOST);
    }

    public Optional<Proposal> find(RequestId request) {
        return table.find(request);
    }

    /** Empty while it waits. */
    public Optional<Judged> judged(RequestId request) {
        return table.judged(request);
    }
}
