package org.suban.handling.part.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.dispatch.Assignments;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.part.Cohosts;
import org.suban.handling.part.Part;
import org.suban.handling.part.Parts;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** Gathers what the pages of parts show. */
@Component
class PartViews {

    private final Handlings handlings;
    private final Parts parts;
    private final Cohosts cohosts;
    private final Requests requests;
    private final Assignments assignments;
    private final Catalog catalog;
    private final Units units;

    PartViews(
            Handlings handlings,
            Parts parts,
            Cohosts cohosts,
            Requests requests,
            Assignments assignments,
            Catalog catalog,
            Units units) {
        this.handlings = handlings;
        this.parts = parts;
        this.cohosts = cohosts;
        this.requests = requests;
        this.assignments = assignments;
        this.catalog = catalog;
        this.units = units;
    }

    /** Empty if this person may not act for the unit that has the request. */
    Optional<HostPartsView> host(Staff by, RequestId request) {
        return handlings.find(request).filter(it -> by.mayActFor(it.unit())).map(this::host);
    }

    private HostPartsView host(Handling it) {
        var named = cohosts.named(it);
        return new HostPartsView(
                it,
                requests.find(it.request()).orElseThrow().title(),
                parts.of(it.request()).stream().map(this::view).toList(),
                named.stream().map(units::get).toList(),
                units.all().stream()
                        .filter(unit ->
                                !named.contains(unit.code()) && !unit.code().equals(it.unit()))
                        .toList());
    }

    /** Empty if this person's unit was not asked. */
    Optional<CohostPartView> cohost(Staff by, RequestId request, int number, Instant at) {
        return parts.find(request, number).filter(it -> by.mayActFor(it.unit())).map(it -> cohost(by, it, at));
    }

    private CohostPartView cohost(Staff by, Part it, Instant at) {
        return new CohostPartView(
                it,
                units.get(it.unit()),
                units.get(handlings.find(it.request()).orElseThrow().unit()),
                !it.unit().equals(by.unit()),
                requests.sheet(it.request()).orElseThrow(),
                catalog.get(assignments.of(it.request()).getLast().item()).path(),
                handlings.contactsOf(it.request()),
                at);
    }

    PartView view(Part it) {
        return new PartView(it, units.get(it.unit()));
    }
}
