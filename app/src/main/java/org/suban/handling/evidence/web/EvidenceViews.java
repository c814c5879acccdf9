package org.suban.handling.evidence.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.dispatch.Assignments;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.evidence.Demands;
import org.suban.handling.evidence.Filed;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.shared.RequestId;

/** Gathers what the page of evidence shows. */
@Component
class EvidenceViews {

    private final Handlings handlings;
    private final Requests requests;
    private final Assignments assignments;
    private final Demands demands;
    private final Filed filed;
    private final MessageSource messages;

    EvidenceViews(
            Handlings handlings,
            Requests requests,
            Assignments assignments,
            Demands demands,
            Filed filed,
            MessageSource messages) {
        this.handlings = handlings;
        this.requests = requests;
        this.assignments = assignments;
        this.demands = demands;
        this.filed = filed;
        this.messages = messages;
    }

    /** Empty if this person may not act for the unit that has the request. */
    Optional<EvidenceView> of(Staff by, RequestId request, Locale locale) {
        return handlings.find(request).filter(it -> by.mayActFor(it.unit())).map(it -> view(it, locale));
    }

    private EvidenceView view(Handling it, Locale locale) {
        var item = assignments.of(it.request()).getLast().item();
        return new EvidenceView(
                it,
                requests.find(it.request()).orElseThrow().title(),
                kinds(demands.of(item), locale),
                demands.lacking(it.request(), item, handlings.reopenedSince(it.request())),
                filed.of(it.request()));
    }

    private Map<String, String> kinds(Iterable<String> asked, Locale locale) {
        var kinds = new LinkedHashMap<String, String>();
        asked.forEach(it -> kinds.put(it, it));
        var other = messages.getMessage("handling.evidence.other", null, locale);
        kinds.put(other, other);
        return kinds;
    }
}
