package org.suban.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.catalog.ItemCode;
import org.suban.identity.Staff;
import org.suban.identity.Visitor;
import org.suban.intake.Request.By;
import org.suban.intake.Request.Matter;
import org.suban.intake.number.OutsideIds;
import org.suban.intake.number.Serials;
import org.suban.intake.photo.Photo;
import org.suban.intake.photo.PhotoTable;
import org.suban.intake.photo.Photos;
import org.suban.intake.words.Words;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.Cities;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Takes a request in: in one transaction it is written down, named, sent and journaled, or it is not there at all. */
@Component
public class ReceivingRequests {

    private final SubmissionCheck check;
    private final Channels channels;
    private final Serials serials;
    private final OutsideIds outsideIds;
    private final RequestTable requests;
    private final PhotoTable photos;
    private final ContactVault vault;
    private final QueryCodes codes;
    private final Locating locating;
    private final Cities cities;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ReceivingRequests(
            SubmissionCheck check,
            Channels channels,
            Serials serials,
            OutsideIds outsideIds,
            RequestTable requests,
            PhotoTable photos,
            ContactVault vault,
            QueryCodes codes,
            Locating locating,
            Cities cities,
            Journal journal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.check = check;
        this.channels = channels;
        this.serials = serials;
        this.outsideIds = outsideIds;
        this.requests = requests;
        this.photos = photos;
        this.vault = vault;
        this.codes = codes;
        this.locating = locating;
        this.cities = cities;
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
    }

    public Decision<Received> receive(Submission submission, Visitor by, Instant at) {
        var objections = check.objectionsTo(submission, by);
        if (objections.any()) {
            return Decision.refused(objections);
        }
        // Drawing photos takes long; it is done before the transaction begins.
        return Photos.from(submission.photos()).then(pictures -> write(submission, pictures, by, at, false));
    }

    /** Takes in what somebody who names matters found to hold several: it waits to be split, and nothing is guessed of the whole. */
    public Decision<Received> receiveLetter(Submission submission, Staff by, Instant at) {
        var visitor = new Visitor(by);
        var objections = by.mayNameMatters()
                ? check.objectionsTo(submission, visitor)
                : Objections.of(Refusal.because(Kind.NOT_YOURS, "intake.letters-by-agents"));
        return objections.any()
                ? Decision.refused(objections)
                : Photos.from(submission.photos()).then(pictures -> write(submission, pictures, visitor, at, true));
    }

    private Decision<Received> write(
            Submission submission, List<Photo> pictures, Visitor by, Instant at, boolean asLetter) {
        var id = RequestId.of(LocalDate.ofInstant(at, cities.get().zone()), serials.next());
        return Objects.requireNonNull(transaction.execute(status -> {
            var outsideId = Words.cleanOrNull(submission.outsideId());
            if (outsideId != null && !claim(submission, outsideId, id)) {
                return again(submission, outsideId);
            }
            var request = request(id, submission, by, at);
            requests.insert(request);
            keepContact(id, submission);
            for (int n = 0; n < pictures.size(); n++) {
                photos.insert(id, n + 1, pictures.get(n));
            }
            tell(request, by.actor(), detail(request));
            events.publishEvent(asLetter ? new RequestReceived.AsLetter(id, at) : fact(request, submission.title()));
            return Decision.granted(new Received(id, codes.of(id), false));
        }));
    }

    /** What is wrong with the words of a letter's parts; their fields are {@code parts[0]} and on. */
    public Objections objectionsToParts(List<String> parts) {
        return check.objectionsTo(parts);
    }

    /** Takes in the parts of a letter, each a request of its own; the caller has made sure that the letter goes no other way. */
    @Transactional
    public List<RequestId> receiveParts(Request letter, List<String> parts, Staff by, Instant at) {
        var taken = new ArrayList<RequestId>();
        for (var words : parts) {
            var part = part(letter, Words.clean(words), by, at);
            taken.add(part.id());
            requests.insertPart(part, letter.id(), taken.size());
            tell(part, by.actor(), detail(part, letter, taken.size()));
            events.publishEvent(fact(part, null));
        }
        return taken;
    }

    /** The person said it when the letter came; the clocks of the part begin now. */
    private Request part(Request letter, String words, Staff by, Instant at) {
        var saidAt = letter.saidAt();
        return new Request(
                RequestId.of(LocalDate.ofInstant(at, cities.get().zone()), serials.next()),
                Words.headline(words),
                words,
                null,
                letter.channel(),
                locating.place(letter.place(), words),
                by.id(),
                saidAt == null ? letter.receivedAt() : saidAt,
                at);
    }

    private boolean claim(Submission submission, String outsideId, RequestId id) {
        return outsideIds.claim(submission.channel(), outsideId, id, fingerprint(submission));
    }

    /** Only who knows what was said is told its receipt: outside numbers can be guessed, texts hardly. */
    private Decision<Received> again(Submission submission, String outsideId) {
        var known = outsideIds.find(submission.channel(), outsideId).orElseThrow();
        return known.fingerprint().equals(fingerprint(submission))
                ? Decision.granted(new Received(known.request(), codes.of(known.request()), true))
                : Decision.refused(
                        new Refusal("intake.outside-id-reused", Kind.OVERTAKEN, "externalId", List.of(outsideId)));
    }

    private Request request(RequestId id, Submission submission, Visitor by, Instant at) {
        var words = Words.clean(submission.text());
        var title = Words.cleanOrNull(submission.title());
        var staff = by.staff();
        return new Request(
                id,
                title == null ? Words.headline(words) : title.replace('\n', ' '),
                words,
                matter(submission, by),
                submission.channel(),
                locating.place(submission),
                staff == null ? null : staff.id(),
                submission.saidAt(),
                at);
    }

    /** An agent's word counts as one only where agents take requests in: at home an agent is a resident. */
    private @Nullable Matter matter(Submission submission, Visitor by) {
        var code = Words.cleanOrNull(submission.itemCode());
        var staff = by.staff();
        boolean asAgent = staff != null
                && staff.mayNameMatters()
                && channels.find(submission.channel())
                        .filter(Channel::isForStaff)
                        .isPresent();
        return code == null ? null : new Matter(new ItemCode(code), asAgent ? By.AGENT : By.RESIDENT);
    }

    private void keepContact(RequestId id, Submission submission) {
        var name = Words.cleanOrNull(submission.contactName());
        var phone = Words.cleanOrNull(submission.contactPhone());
        if (name != null || phone != null) {
            vault.keep(id, new Contact(name == null ? "" : name.replace('\n', ' '), phone == null ? "" : phone));
        }
    }

    private static Map<String, Object> detail(Request request) {
        var matter = request.matter();
        return matter == null
                ? Map.of("channel", request.channel())
                : Map.of("channel", request.channel(), "matter", matter.item().value());
    }

    private static Map<String, Object> detail(Request part, Request letter, int number) {
        return Map.of("channel", part.channel(), "letter", letter.id().receipt().digits(), "part", number);
    }

    private void tell(Request request, Actor by, Map<String, Object> detail) {
        journal.append(new Entry(request.id(), "intake", "received", by, request.receivedAt(), detail));
    }

    /** A title made from the words themselves would make them count twice. */
    private static RequestReceived fact(Request request, @Nullable String title) {
        return new RequestReceived(
                request.id(),
                title == null ? "" : title,
                request.words(),
                request.matter(),
                request.place().area(),
                request.receivedAt());
    }

    private static String fingerprint(Submission submission) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            var words = Words.clean(submission.text()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(sha.digest(words), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
