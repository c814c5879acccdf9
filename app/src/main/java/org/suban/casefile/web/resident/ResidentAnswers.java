package org.suban.casefile.web.resident;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.casefile.CaseFile;
import org.suban.casefile.CaseFiles;
import org.suban.casefile.CaseState;
import org.suban.casefile.Journey;
import org.suban.casefile.web.resident.ReceiptView.HelpView;
import org.suban.casefile.web.resident.TrackView.GuidedView;
import org.suban.casefile.web.resident.TrackView.PartOf;
import org.suban.casefile.web.resident.TrackView.PartView;
import org.suban.casefile.web.resident.TrackView.ReplyView;
import org.suban.casefile.web.resident.TrackView.StopView;
import org.suban.catalog.CatalogItem;
import org.suban.dispatch.Assignment;
import org.suban.guidance.Guidance;
import org.suban.guidance.Reasons;
import org.suban.handling.Handling;
import org.suban.handling.closing.Resolution;
import org.suban.handling.question.Questions;
import org.suban.intake.QueryCodes;
import org.suban.intake.Requests;
import org.suban.organization.Area.Level;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.Units;

/** Puts case files into the words that residents read; the office's own account stays in the office. */
@Component
class ResidentAnswers {

    private static final List<String> ROAD = List.of("dispatched", "accepted", "resolved", "rated");

    private final CaseFiles files;
    private final Requests requests;
    private final QueryCodes queryCodes;
    private final Units units;
    private final Areas areas;
    private final Reasons reasons;
    private final Questions questions;
    private final Clock clock;

    ResidentAnswers(
            CaseFiles files,
            Requests requests,
            QueryCodes queryCodes,
            Units units,
            Areas areas,
            Reasons reasons,
            Questions questions,
            Clock clock) {
        this.files = files;
        this.requests = requests;
        this.queryCodes = queryCodes;
        this.units = units;
        this.areas = areas;
        this.reasons = reasons;
        this.questions = questions;
        this.clock = clock;
    }

    ReceiptView receipt(CaseFile file, String code, Locale locale) {
        var unit = file.assignment().map(Assignment::unit).map(units::get);
        var receipt = file.request().id().receipt();
        return new ReceiptView(
                receipt.digits(),
                receipt.grouped(),
                code,
                file.request().title(),
                file.request().receivedAt(),
                file.state().code(),
                unit.map(it -> it.nameIn(locale)).orElse(null),
                unit.map(it -> it.phone().strip()).filter(it -> !it.isEmpty()).orElse(null),
                file.assignment().isEmpty()
                        ? null
                        : file.handling().map(Handling::due).orElse(null),
                file.handling().map(Handling::heldUntil).orElse(null),
                joint(file, locale));
    }

    TrackView tracking(CaseFile file, String code, Locale locale) {
        var request = file.request();
        var place = request.place();
        var open = questions.open(request.id(), clock.instant()).orElse(null);
        return new TrackView(
                receipt(file, code, locale),
                standing(file),
                stops(file, locale),
                ahead(file.state()),
                request.words(),
                requests.matterOf(request).map(CatalogItem::name).orElse(null),
                area(place.area(), locale),
                place.address(),
                place.point() != null,
                requests.photosOf(request.id()),
                requests.addedTo(request.id()),
                file.questions().stream().filter(it -> !it.equals(open)).toList(),
                open,
                replies(file),
                file.part().map(ResidentAnswers::partOf).orElse(null),
                parts(file, locale),
                guided(file, locale));
    }

    private @Nullable GuidedView guided(CaseFile file, Locale locale) {
        return file.guidance()
                .filter(Guidance::holds)
                .flatMap(it -> reasons.find(it.reason()).map(reason -> new GuidedView(it, reason, reason.in(locale))))
                .orElse(null);
    }

    /** What has come to nothing is the office's concern. */
    private List<HelpView> joint(CaseFile file, Locale locale) {
        return file.joint().stream()
                .flatMap(it -> it.helps().stream()
                        .map(state -> new HelpView(units.get(it.unit()).nameIn(locale), state)))
                .toList();
    }

    private static PartOf partOf(Requests.Part it) {
        return new PartOf(it.letter().receipt().grouped(), it.number(), it.of());
    }

    private List<PartView> parts(CaseFile letter, Locale locale) {
        var codes = queryCodes.ofPartsOf(letter.request());
        return files.partsOf(letter).stream()
                .map(it -> new PartView(
                        receipt(it, codes.getOrDefault(it.request().id(), ""), locale),
                        standing(it),
                        stops(it, locale)))
                .toList();
    }

    /** The state, or the same state the second time round. */
    private static String standing(CaseFile file) {
        var state = file.state();
        if (state == CaseState.GUIDED) {
            return state.code() + "-" + file.guidance().orElseThrow().stand();
        }
        var again = switch (state) {
            case WAITING -> !file.assignments().isEmpty();
            case UNDERWAY -> file.handling().stream().anyMatch(it -> it.redone() > 0);
            default -> false;
        };
        return again ? state.code() + "-again" : state.code();
    }

    private List<StopView> stops(CaseFile file, Locale locale) {
        return files.journeyOf(file).stops().stream()
                .map(it -> stop(it, locale))
                .toList();
    }

    private StopView stop(Journey.Stop it, Locale locale) {
        var unit = it.unit();
        var name = unit == null
                ? ""
                : units.find(unit).map(found -> found.nameIn(locale)).orElse(unit.value());
        return new StopView(it.kind(), it.at(), name);
    }

    private static List<String> ahead(CaseState state) {
        return switch (state) {
            case WAITING -> ROAD;
            case DISPATCHED -> ROAD.subList(1, ROAD.size());
            case UNDERWAY -> ROAD.subList(2, ROAD.size());
            case RESOLVED, CLOSED, SPLIT, GUIDED -> List.of();
        };
    }

    private @Nullable String area(@Nullable AreaCode code, Locale locale) {
        if (code == null) {
            return null;
        }
        return areas.upwardsFrom(code).reversed().stream()
                .filter(it -> it.level() != Level.CITY)
                .map(it -> it.nameIn(locale))
                .collect(Collectors.joining(" "));
    }

    /** The newest first, each with what the resident said of it. */
    private static List<ReplyView> replies(CaseFile file) {
        return file.resolutions().reversed().stream().map(it -> reply(it, file)).toList();
    }

    private static ReplyView reply(Resolution it, CaseFile file) {
        var verdict = file.ratings().stream()
                .filter(rating -> rating.number() == it.number())
                .findFirst();
        return new ReplyView(it.publicReply(), it.at(), verdict.orElse(null));
    }
}
