package org.suban.rating.followup.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.handling.Handlings;
import org.suban.identity.Staff;
import org.suban.intake.ContactVault;
import org.suban.intake.Requests;
import org.suban.organization.Units;
import org.suban.rating.followup.FollowUp;
import org.suban.rating.followup.FollowingUp;
import org.suban.shared.RequestId;

/** Gathers what the pages of follow-ups show. */
@Component
class FollowUpViews {

    private final FollowingUp following;
    private final Requests requests;
    private final Handlings handlings;
    private final ContactVault vault;
    private final Units units;

    FollowUpViews(FollowingUp following, Requests requests, Handlings handlings, ContactVault vault, Units units) {
        this.following = following;
        this.requests = requests;
        this.handlings = handlings;
        this.vault = vault;
        this.units = units;
    }

    List<FollowUpRowView> list(Staff by) {
        var open = following.waitingFor(by);
        var said = requests.all(open.stream().map(FollowUp::request).toList());
        return open.stream()
                .map(it -> new FollowUpRowView(
                        it, requireNonNull(said.get(it.request())).title(), units.get(it.unit())))
                .toList();
    }

    /** Empty if it is not on this person's list. */
    Optional<FollowUpView> one(Staff by, RequestId request) {
        return following
                .find(by, request)
                .map(it -> new FollowUpView(
                        it,
                        requests.sheet(request).orElseThrow(),
                        units.get(it.unit()),
                        handlings.resolutionsOf(request).getLast(),
                        vault.maskOf(request).orElse(null)));
    }
}
