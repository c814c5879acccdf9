package org.suban.guidance.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.guidance.Guidance;
import org.suban.guidance.Guidance.Objection;
import org.suban.guidance.Guidances;
import org.suban.guidance.Reason;
import org.suban.guidance.Reasons;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.intake.Requests;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** Gathers what a second person sees. */
@Component
class GuidanceViews {

    private static final int MOST = 200;

    private final Guidances guidances;
    private final Reasons reasons;
    private final Requests requests;
    private final People people;

    GuidanceViews(Guidances guidances, Reasons reasons, Requests requests, People people) {
        this.guidances = guidances;
        this.reasons = reasons;
        this.requests = requests;
        this.people = people;
    }

    List<GuidanceView.Row> objected(Staff by, Locale locale) {
        return guidances.objected(MOST).stream()
                .flatMap(it -> guidances.find(it).stream())
                .flatMap(it -> Optional.ofNullable(it.objection()).map(said -> row(it, said, by, locale)).stream())
                .toList();
    }

    /** Empty of what was never guided. */
    Optional<GuidanceView> of(RequestId id, Staff by, Locale locale) {
        return guidances.find(id).map(it -> {
            var look = it.look();
            return new GuidanceView(
                    requests.sheet(id).orElseThrow(),
                    it,
                    reason(it, locale),
                    name(it.by()),
                    it.by().equals(by.actor()),
                    look == null ? null : name(look.by()));
        });
    }

    private GuidanceView.Row row(Guidance it, Objection said, Staff by, Locale locale) {
        return new GuidanceView.Row(
                it.request().receipt().digits(),
                requests.find(it.request()).orElseThrow().title(),
                reason(it, locale).name(),
                said.at(),
                it.by().equals(by.actor()));
    }

    private Reason.Said reason(Guidance it, Locale locale) {
        return reasons.find(it.reason())
                .map(found -> found.in(locale))
                .orElseGet(() -> new Reason.Said(it.reason(), "", ""));
    }

    private String name(Actor by) {
        return people.nameOf(new StaffId(by.staffNumber()));
    }
}
