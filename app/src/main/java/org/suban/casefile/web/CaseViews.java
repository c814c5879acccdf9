package org.suban.casefile.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.casefile.CaseFile;
import org.suban.casefile.CaseFiles;
import org.suban.casefile.CaseState;
import org.suban.casefile.web.CaseView.GuidedView;
import org.suban.casefile.web.CaseView.PartView;
import org.suban.catalog.ItemCode;
import org.suban.classification.Classification;
import org.suban.classification.Suggestion;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.dispute.ClauseWords;
import org.suban.dispatch.dispute.Return;
import org.suban.guidance.Guidance;
import org.suban.handling.closing.Resolution;
import org.suban.handling.contact.FirstContact;
import org.suban.handling.part.Part;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.journal.Actor;

/** Gathers what the case file's page shows. */
@Component
class CaseViews {

    private final CaseFiles files;
    private final Requests requests;
    private final CaseNames names;
    private final ClauseWords clauses;
    private final JournalWords words;

    CaseViews(CaseFiles files, Requests requests, CaseNames names, ClauseWords clauses, JournalWords words) {
        this.files = files;
        this.requests = requests;
        this.names = names;
        this.clauses = clauses;
        this.words = words;
    }

    CaseView of(CaseFile file, Staff by, Locale locale) {
        return new CaseView(
                file,
                requests.sheet(file.request().id()).orElseThrow(),
                takenBy(file, locale),
                who(file, locale),
                units(file, locale),
                items(file),
                heirs(file),
                clauses(file, locale),
                files.journalOf(file).stream().map(it -> words.line(it, locale)).toList(),
                files.partsOf(file).stream().map(it -> part(it, locale)).toList(),
                mayGuide(file, by) && file.part().isEmpty(),
                mayGuide(file, by),
                file.guidance().map(it -> guided(it, locale)).orElse(null));
    }

    private static boolean mayGuide(CaseFile file, Staff by) {
        return by.mayNameMatters() && file.state() == CaseState.WAITING;
    }

    private GuidedView guided(Guidance it, Locale locale) {
        var look = it.look();
        return new GuidedView(
                it,
                names.guidance(it.reason(), locale),
                names.who(it.by(), locale),
                look == null ? null : names.who(look.by(), locale));
    }

    private PartView part(CaseFile file, Locale locale) {
        return new PartView(
                file.request().id().receipt().digits(),
                file.request().title(),
                file.state(),
                file.assignment()
                        .map(it -> names.unit(it.unit().value(), locale))
                        .orElse(null));
    }

    private @Nullable String takenBy(CaseFile file, Locale locale) {
        var by = file.request().takenBy();
        return by == null ? null : names.who(Actor.staff(by.number()), locale);
    }

    private Map<String, String> who(CaseFile file, Locale locale) {
        var who = new HashMap<String, String>();
        Stream.of(
                        file.assignments().stream().map(Assignment::sentBy),
                        file.returns().stream().map(Return::by),
                        file.contacts().stream().map(FirstContact::by),
                        file.resolutions().stream().map(Resolution::by))
                .flatMap(it -> it)
                .forEach(it -> who.put(it.code(), names.who(it, locale)));
        return who;
    }

    private Map<String, String> units(CaseFile file, Locale locale) {
        var units = new HashMap<String, String>();
        Stream.concat(
                        file.assignments().stream().map(Assignment::unit),
                        file.joint().stream().map(Part::unit))
                .forEach(it -> units.put(it.value(), names.unit(it.value(), locale)));
        return units;
    }

    private Map<String, String> items(CaseFile file) {
        var items = new HashMap<String, String>();
        named(file).forEach(it -> items.put(it.value(), names.path(it)));
        return items;
    }

    /** Only of items that are gone by now. */
    private Map<String, String> heirs(CaseFile file) {
        var heirs = new HashMap<String, String>();
        named(file).forEach(it -> names.heir(it).ifPresent(heir -> heirs.put(it.value(), heir)));
        return heirs;
    }

    /** Of each round that was returned with one. */
    private Map<Integer, String> clauses(CaseFile file, Locale locale) {
        var said = new HashMap<Integer, String>();
        file.returns().forEach(it -> {
            var clause = clauses.say(it.clause(), locale);
            if (clause != null) {
                said.put(it.round(), clause);
            }
        });
        return said;
    }

    private static Stream<ItemCode> named(CaseFile file) {
        var suggested = file.classification().map(Classification::suggestions).orElse(List.of());
        return Stream.concat(
                suggested.stream().map(Suggestion::item),
                file.assignments().stream().map(Assignment::item));
    }
}
