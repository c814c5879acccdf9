package org.suban.handling.time.web;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.suban.handling.Handling;
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
        var ids = open.stream().map(Approval::request).distinct().toList();
        var said = requests.all(ids);
        var sheets = handlings.all(ids).stream().collect(Collectors.toMap(Handling::request, it -> it));
        var names = new HashMap<StaffId, String>();
        return open.stream()
                .map(it -> {
                    var sheet = requireNonNull(sheets.get(it.request()));
                    return new ApprovalView(
                            it,
                            requireNonNull(said.get(it.request())).title(),
                            units.get(sheet.unit()),
                            sheet.due(),
                            names.computeIfAbsent(new StaffId(it.askedBy().staffNumber()), people::nameOf));
                })
                .toList();
    }
}
