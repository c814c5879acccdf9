package org.suban.classification.learning;

import java.util.List;
import org.suban.classification.record.Held;

/** What has been learnt, and how it did on examples it had not learnt from when it was asked about them. */
public record Rehearsed(Learnt learnt, List<Held> held) {

    public Rehearsed {
        held = List.copyOf(held);
    }
}
