package org.suban.handling.time.web;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.handling.Handlings;
import org.suban.handling.approval.Approval;
import org.suban.identity.People;
import org.suban.identity.StaffId;
import org.suban.intake.Requests;
import org.suban.organization.Units;

/** Gathers what the desk of approvals shows. */
@Component
class ApprovalViews {

    private final Requests requests;
    private final Handlings handlings;
    private final Units units;
    private final People people;

    ApprovalViews(Requests requests, Handlings handlings, Units units, People people) {
        this.requests = requests;
        this.handlings = handlings;
        this.units = units;
        this.people = people;
    }

    List<ApprovalView> of(List<Approval> open) {
        var said = requests.all(open.stream().map(Approval::request).distinct().toList());
        return open.stream()
                .map(it -> {
                    var sheet = handlings.find(it.request()).orElseThrow();
                    return new ApprovalView(
                            it,
                            requireNonNull(said.get(it.request())).title(),
                            units.get(sheet.unit()),
                            sheet.due(),
                            people.nameOf(new StaffId(it.askedBy().staffNumber())));
                })
                .toList();
    }
}
