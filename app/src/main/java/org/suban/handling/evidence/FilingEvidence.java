package org.suban.handling.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.Step;
import org.suban.identity.Staff;
import org.suban.intake.photo.Photo;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** The unit that works on a request files what shows its work. */
@Component
public class FilingEvidence {

    public static final int LONGEST_WORDS = 500;
    private static final int LONGEST_KIND = 60;
    private static final int MOST = 40;

    private final Handlings handlings;
    private final EvidenceTable table;
    private final Journal journal;

    FilingEvidence(Handlings handlings, EvidenceTable table, Journal journal) {
        this.handlings = handlings;
        this.table = table;
        this.journal = journal;
    }

    /** Either words or pictures, or both; each picture is one piece. */
    @Transactional
    public Decision<List<Evidence>> file(
            Staff by, RequestId request, String kind, String words, List<Photo> photos, Instant at) {
        var objections = objections(kind.strip(), words.strip(), photos);
        if (objections.any()) {
            return Decision.refused(objections);
        }
        return mine(by, request).then(it -> {
            var before = table.of(request).size();
            return before + Math.max(1, photos.size()) > MOST
                    ? Decision.refused(Refusal.because(Kind.TOO_LARGE, "handling.evidence-much", MOST))
                    : Decision.granted(filed(by, request, kind.strip(), words.strip(), photos, before, at));
        });
    }

    private List<Evidence> filed(
            Staff by, RequestId request, String kind, String words, List<Photo> photos, int before, Instant at) {
        var pictures = photos.isEmpty() ? Collections.<@Nullable Photo>singletonList(null) : photos;
        var filed = new ArrayList<Evidence>();
        for (var picture : pictures) {
            var it = new Evidence(request, before + filed.size() + 1, kind, words, picture != null, by.actor(), at);
            table.insert(it, picture);
            filed.add(it);
        }
        journal.append(new Entry(
                request,
                "handling",
                "evidence-filed",
                by.actor(),
                at,
                Map.of("evidence", kind, "pictures", photos.size())));
        return filed;
    }

    private Decision<Handling> mine(Staff by, RequestId request) {
        var sheet = handlings.locked(request).filter(it -> by.mayActFor(it.unit()));
        if (sheet.isEmpty()) {
            return Decision.refused(Refusal.because(Kind.NOT_YOURS, "handling.not-your-unit"));
        }
        return sheet.get().step() == Step.UNDERWAY
                ? Decision.granted(sheet.get())
                : Decision.refused(Refusal.because(Kind.OVERTAKEN, "handling.evidence-when"));
    }

    private static Objections objections(String kind, String words, List<Photo> photos) {
        return Objections.NONE
                .and(when(
                        kind.isEmpty() || kind.length() > LONGEST_KIND,
                        Refusal.wrong("kind", "handling.evidence-kind", LONGEST_KIND)))
                .and(when(
                        words.isEmpty() && photos.isEmpty() || words.length() > LONGEST_WORDS,
                        Refusal.wrong("words", "handling.evidence-empty", LONGEST_WORDS)))
                .and(when(
                        photos.isEmpty() && Demands.isPicture(kind),
                        Refusal.wrong("photos", "handling.evidence-picture")));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
