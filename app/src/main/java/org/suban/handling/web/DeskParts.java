package org.suban.handling.web;

import static java.util.Objects.requireNonNull;

import org.springframework.stereotype.Component;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.part.Cohosts;
import org.suban.handling.part.Part;
import org.suban.handling.part.Parts;
import org.suban.handling.part.web.PartView;
import org.suban.intake.Requests;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Gathers what the desk shows of parts: those the unit is asked to do, and those of the request that is open. */
@Component
class DeskParts {

    private static final int MOST = 50;

    private final Parts parts;
    private final Cohosts cohosts;
    private final Handlings handlings;
    private final Requests requests;
    private final Units units;

    DeskParts(Parts parts, Cohosts cohosts, Handlings handlings, Requests requests, Units units) {
        this.parts = parts;
        this.cohosts = cohosts;
        this.handlings = handlings;
        this.requests = requests;
        this.units = units;
    }

    HelpingView helping(UnitCode unit) {
        var open = parts.desk(unit, 0, MOST);
        var ids = open.stream().map(Part::request).distinct().toList();
        var said = requests.all(ids);
        var hosts = handlings.unitsOf(ids);
        var rows = open.stream()
                .map(it -> new HelpingView.Row(
                        it.request().receipt().digits(),
                        requireNonNull(said.get(it.request())).title(),
                        it,
                        units.get(requireNonNull(hosts.get(it.request())))))
                .toList();
        return new HelpingView(rows.size() < MOST ? rows.size() : parts.onDesk(unit), rows);
    }

    JointView joint(Handling host) {
        return new JointView(
                parts.of(host.request()).stream()
                        .map(it -> new PartView(it, units.get(it.unit())))
                        .toList(),
                cohosts.named(host).stream().map(units::get).toList());
    }
}
