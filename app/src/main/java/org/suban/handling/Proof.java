package org.suban.handling;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;

/** Whether there is something to show for it: what the list asks for when an item is closed. */
public interface Proof {

    /** What is missing; after a redo only what was filed {@code since} counts. */
    Optional<Refusal> missing(RequestId request, ItemCode item, @Nullable Instant since);
}
