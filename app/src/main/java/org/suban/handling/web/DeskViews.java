package org.suban.handling.web;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.dispatch.Assignments;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.OpenWork;
import org.suban.handling.evidence.Demands;
import org.suban.handling.holder.Holders;
import org.suban.handling.holder.web.HolderView;
import org.suban.handling.question.Questions;
import org.suban.handling.web.DeskCaseView.Returning;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.intake.Requests;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.journal.Line;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** Gathers what the handler's pages show. */
@Component
class DeskViews {

    private final OpenWork work;
    private final Handlings handlings;
    private final Requests requests;
    private final Assignments assignments;
    private final Demands demands;
    private final Questions questions;
    private final DeskParts parts;
    private final Holders holders;
    private final Catalog catalog;
    private final Units units;
    private final People people;
    private final Journal journal;

    DeskViews(
            OpenWork work,
            Handlings handlings,
            Requests requests,
            Assignments assignments,
            Demands demands,
            Questions questions,
            DeskParts parts,
            Holders holders,
            Catalog catalog,
            Units units,
            People people,
            Journal journal) {
        this.work = work;
        this.handlings = handlings;
        this.requests = requests;
        this.assignments = assignments;
        this.demands = demands;
        this.questions = questions;
        this.parts = parts;
        this.holders = holders;
        this.catalog = catalog;
        this.units = units;
        this.people = people;
        this.journal = journal;
    }

    /** The handler's own unit, or the one an administrator asked for; empty if this person has no desk here. */
    Optional<Unit> unit(Staff by, @Nullable String asked) {
        var own = by.unit();
        var code = asked == null || asked.isBlank() ? (own == null ? "" : own.value()) : asked;
        return units.all().stream()
                .filter(it -> it.code().value().equals(code))
                .filter(it -> by.mayActFor(it.code()))
                .findFirst();
    }

    /** The sheet, if this person may act for the unit that has it. */
    Optional<Handling> sheet(Staff by, RequestId request) {
        return handlings.find(request).filter(it -> by.mayActFor(it.unit()));
    }

    DeskView desk(Staff by, UnitCode unit, SpotForm spot, @Nullable RequestId open, Instant at) {
        var pile = spot.chosen();
        var heights = work.heights(unit, by.id(), at);
        var page = (int) Math.clamp(spot.number(), 0, Math.max(heights.of(pile) - 1, 0) / DeskView.SIZE);
        var sheets = work.page(unit, pile, by.id(), at, page, DeskView.SIZE);
        var said = requests.all(sheets.stream().map(Handling::request).toList());
        var names = people.names(
                sheets.stream().map(Handling::holder).filter(Objects::nonNull).toList());
        var rows = sheets.stream()
                .map(it -> {
                    var request = requireNonNull(said.get(it.request()));
                    return new DeskView.Row(
                            it.request().receipt().digits(),
                            request.title(),
                            request.place().address(),
                            it.step(),
                            it.due(),
                            it.heldUntil(),
                            it.holder() == null ? null : names.get(it.holder()),
                            by.id().equals(it.holder()),
                            it.request().equals(open));
                })
                .toList();
        return new DeskView(units.get(unit), !unit.equals(by.unit()), pile, page, heights, rows, parts.helping(unit));
    }

    DeskCaseView open(Handling it, Staff by, Instant at) {
        var id = it.request();
        var assignment = assignments.of(id).getLast();
        return new DeskCaseView(
                it,
                requests.sheet(id).orElseThrow(),
                assignment,
                catalog.get(assignment.item()).path(),
                catalog.heir(assignment.item())
                        .map(heir -> heir.code() + " " + heir.name())
                        .orElse(null),
                Returning.of(it, assignment.footing(), at),
                handlings.contactsOf(id),
                handlings.resolutionsOf(id),
                questions.of(id),
                demands.lacking(id, assignment.item(), handlings.reopenedSince(id)),
                parts.joint(it),
                HolderView.of(by, it, holders),
                journal.of(id).stream()
                        .map(Line::entry)
                        .filter(entry -> !entry.kind().equals("viewed"))
                        .map(this::happened)
                        .toList());
    }

    private DeskCaseView.Happened happened(Entry it) {
        var actor = it.actor();
        return new DeskCaseView.Happened(
                it.at(),
                it.kind(),
                actor.isStaff() ? people.nameOf(new StaffId(actor.staffNumber())) : null,
                actor.isMachine(),
                it.detail().get("reason") instanceof String reason ? reason : null);
    }
}
