package org.suban.handling.holder.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.handling.Handlings;
import org.suban.handling.holder.Holders;
import org.suban.identity.Staff;
import org.suban.shared.RequestId;

/** Finds what is shown of a holder and of the unit's other handlers. */
@Component
class HolderViews {

    private final Handlings handlings;
    private final Holders holders;

    HolderViews(Handlings handlings, Holders holders) {
        this.handlings = handlings;
        this.holders = holders;
    }

    /** Empty if this person may not act for the unit that has the request. */
    Optional<HolderView> of(Staff by, RequestId request) {
        return handlings.find(request).filter(it -> by.mayActFor(it.unit())).map(it -> HolderView.of(by, it, holders));
    }
}
