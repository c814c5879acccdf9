package org.suban.supervision;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.handling.Proof;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** A request under supervision is not closed before its unit has answered. */
@Component
class OrderFirst implements Proof {

    private final OrderTable table;

    OrderFirst(OrderTable table) {
        this.table = table;
    }

    @Override
    public Optional<Refusal> missing(RequestId request, ItemCode item, @Nullable Instant since) {
        return table.isOpen(request)
                ? Optional.of(Refusal.because(Kind.OVERTAKEN, "supervision.answer-first"))
                : Optional.empty();
    }
}
