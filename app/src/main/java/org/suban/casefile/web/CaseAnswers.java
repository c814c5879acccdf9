package org.suban.casefile.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.casefile.CaseFile;
import org.suban.casefile.CaseFiles;
import org.suban.casefile.CaseState;
import org.suban.casefile.Journey;
import org.suban.casefile.Slip;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.classification.Suggestion;
import org.suban.dispatch.Assignment;
import org.suban.guidance.Guidance;
import org.suban.guidance.Reasons;
import org.suban.handling.Handling;
import org.suban.intake.QueryCodes;
import org.suban.journal.Line;
import org.suban.organization.Unit;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** Puts case files into the words that programs read. */
@Component
class CaseAnswers {

    /** The unit that has it. */
    record UnitBody(String code, String name, String phone) {}

    /** An item that may be meant; {@code chosenBy} is {@code resident} or {@code agent} if a person chose it. */
    record SuggestionBody(
            String item,
            String name,
            String path,
            double score,
            List<String> words,
            @Nullable String chosenBy) {}

    /** What the sender of a new request is told. */
    record ReceiptBody(
            String receipt,
            String queryCode,
            String state,
            boolean already,
            List<SuggestionBody> suggestions,
            @Nullable UnitBody unit,
            @Nullable Instant due) {}

    /** The item it was sent under; where that is gone by now, the heir under which it goes on. */
    record CaseItemBody(
            String code,
            String name,
            String path,
            @Nullable String heir,
            @Nullable String heirName) {}

    /** One step of the way in plain words. */
    record StopBody(String kind, Instant at, String text) {}

    /** A part of a letter; its query code is told to whoever opened the letter with its own. */
    record PartBody(
            String receipt,
            @Nullable String queryCode,
            String title,
            String state,
            @Nullable UnitBody unit,
            @Nullable Instant due) {}

    /** A letter that has been split. */
    record SplitBody(String receipt, String state, List<PartBody> parts) {}

    /** What the resident sees of it; {@code letter} is the receipt of the letter whose part it is, {@code parts} are those of a letter. */
    record TrackingBody(
            String receipt,
            String title,
            String state,
            Instant receivedAt,
            @Nullable CaseItemBody item,
            @Nullable UnitBody unit,
            @Nullable Instant due,
            @Nullable String reply,
            boolean canRate,
            List<StopBody> journey,
            @Nullable String letter,
            List<PartBody> parts,
            List<HelpBody> helping,
            @Nullable GuidedBody guidance) {}

    /** Where it is dealt with instead; {@code stand} is {@code given}, {@code objected} or {@code upheld}, {@code words} were added for the person, {@code found} by whoever looked again. */
    record GuidedBody(
            String reason,
            String name,
            String text,
            String route,
            List<String> phones,
            String basis,
            @Nullable String words,
            String stand,
            boolean canObject,
            @Nullable String found) {}

    /** Another unit that helps: {@code asked}, {@code working} or {@code done}. */
    record HelpBody(UnitBody unit, String state) {}

    /** One journal line. */
    record JournalLineBody(
            long position, String step, String kind, String actor, Instant at, Map<String, Object> detail) {}

    private final CaseFiles files;
    private final QueryCodes queryCodes;
    private final Units units;
    private final Catalog catalog;
    private final Reasons reasons;
    private final MessageSource messages;

    CaseAnswers(
            CaseFiles files,
            QueryCodes queryCodes,
            Units units,
            Catalog catalog,
            Reasons reasons,
            MessageSource messages) {
        this.files = files;
        this.queryCodes = queryCodes;
        this.units = units;
        this.catalog = catalog;
        this.reasons = reasons;
        this.messages = messages;
    }

    ReceiptBody receipt(Slip slip, Locale locale) {
        var unit = slip.unit();
        return new ReceiptBody(
                slip.received().request().receipt().digits(),
                slip.received().queryCode(),
                slip.state().code(),
                slip.received().already(),
                slip.suggestions().stream().map(this::suggestion).toList(),
                unit == null ? null : unit(units.get(unit), locale),
                slip.due());
    }

    /** Only to who has its code the codes of the parts are told. */
    TrackingBody tracking(CaseFile file, boolean byCode, Locale locale) {
        var codes = byCode ? queryCodes.ofPartsOf(file.request()) : Map.<RequestId, String>of();
        var stops = files.journeyOf(file).stops();
        return new TrackingBody(
                file.request().id().receipt().digits(),
                file.request().title(),
                file.state().code(),
                file.request().receivedAt(),
                file.assignment().map(Assignment::item).map(this::item).orElse(null),
                unit(file, locale),
                file.handling().map(Handling::due).orElse(null),
                file.resolutions().isEmpty()
                        ? null
                        : file.resolutions().getLast().publicReply(),
                file.state() == CaseState.RESOLVED,
                stops.stream().map(it -> stop(it, locale)).toList(),
                file.part().map(it -> it.letter().receipt().digits()).orElse(null),
                parts(file, codes, locale),
                helping(file, locale),
                file.guidance()
                        .filter(Guidance::holds)
                        .flatMap(it -> guided(it, locale))
                        .orElse(null));
    }

    private Optional<GuidedBody> guided(Guidance it, Locale locale) {
        var look = it.look();
        return reasons.find(it.reason()).map(reason -> {
            var said = reason.in(locale);
            return new GuidedBody(
                    reason.code(),
                    said.name(),
                    said.words(),
                    said.route(),
                    reason.phones(),
                    reason.basis(),
                    it.words(),
                    it.stand(),
                    it.mayBeObjectedTo(),
                    look == null ? null : look.words());
        });
    }

    private List<HelpBody> helping(CaseFile file, Locale locale) {
        return file.joint().stream()
                .flatMap(it -> it.helps().stream().map(how -> new HelpBody(unit(units.get(it.unit()), locale), how)))
                .toList();
    }

    SplitBody split(CaseFile letter, Locale locale) {
        return new SplitBody(
                letter.request().id().receipt().digits(), letter.state().code(), parts(letter, Map.of(), locale));
    }

    private List<PartBody> parts(CaseFile letter, Map<RequestId, String> codes, Locale locale) {
        return files.partsOf(letter).stream()
                .map(it -> new PartBody(
                        it.request().id().receipt().digits(),
                        codes.get(it.request().id()),
                        it.request().title(),
                        it.state().code(),
                        unit(it, locale),
                        it.assignment().isEmpty()
                                ? null
                                : it.handling().map(Handling::due).orElse(null)))
                .toList();
    }

    List<JournalLineBody> journal(CaseFile file) {
        return files.journalOf(file).stream().map(CaseAnswers::line).toList();
    }

    private StopBody stop(Journey.Stop it, Locale locale) {
        var unit = it.unit();
        var name = unit == null
                ? ""
                : units.find(unit).map(found -> found.nameIn(locale)).orElse(unit.value());
        return new StopBody(
                it.kind(), it.at(), messages.getMessage("casefile.journey." + it.kind(), new Object[] {name}, locale));
    }

    private SuggestionBody suggestion(Suggestion it) {
        var item = catalog.get(it.item());
        var by = it.chosenBy();
        return new SuggestionBody(
                it.item().value(),
                item.name(),
                item.path(),
                it.confidence(),
                it.words(),
                by == null ? null : by.name().toLowerCase(Locale.ROOT));
    }

    private CaseItemBody item(ItemCode code) {
        var item = catalog.get(code);
        var heir = catalog.heir(code);
        return new CaseItemBody(
                code.value(),
                item.name(),
                item.path(),
                heir.map(it -> it.code().value()).orElse(null),
                heir.map(CatalogItem::name).orElse(null));
    }

    private @Nullable UnitBody unit(CaseFile file, Locale locale) {
        return file.assignment()
                .map(Assignment::unit)
                .map(units::get)
                .map(it -> unit(it, locale))
                .orElse(null);
    }

    private static UnitBody unit(Unit it, Locale locale) {
        return new UnitBody(it.code().value(), it.nameIn(locale), it.phone());
    }

    private static JournalLineBody line(Line it) {
        var entry = it.entry();
        return new JournalLineBody(
                it.position(), entry.step(), entry.kind(), entry.actor().code(), entry.at(), entry.detail());
    }
}
