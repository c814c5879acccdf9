package org.suban.handling.question;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.closing.PersonalNumbers;
import org.suban.handling.time.Pausing;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/**
 * The unit asks the person, one thing at a time. The clock stands still until the answer, at most as many natural days as a
 * question waits; a clock that has run out, stands already or has stood as long as it may runs on.
 */
@Component
public class AskingThePerson {

    private static final int LONGEST_WORDS = 500;
    private static final int MOST = 5;

    private final QuestionTable table;
    private final Questions questions;
    private final Pausing pausing;
    private final Journal journal;
    private final int days;

    AskingThePerson(
            QuestionTable table,
            Questions questions,
            Pausing pausing,
            Journal journal,
            @Value("${suban.handling.question-days:5}") int days) {
        this.table = table;
        this.questions = questions;
        this.pausing = pausing;
        this.journal = journal;
        this.days = days;
    }

    /** How many natural days a question waits. */
    public int days() {
        return days;
    }

    @Transactional
    public Decision<Question> ask(Staff by, RequestId request, String words, Instant at) {
        var objections = objections(words);
        if (objections.any()) {
            return Decision.refused(objections);
        }
        return pausing.underway(by, request).then(sheet -> {
            var before = table.of(request).size();
            if (questions.open(request, at).isPresent()) {
                return overtaken("handling.question-open");
            } else if (before >= MOST) {
                return Decision.refused(Refusal.because(Kind.TOO_OFTEN, "handling.questions-many", MOST));
            }
            var until = at.plus(Duration.ofDays(days));
            var asked = new Question(request, before + 1, words.strip(), by.actor(), at, until, null);
            table.insert(asked);
            journal.append(new Entry(
                    request,
                    "handling",
                    "asked",
                    by.actor(),
                    at,
                    Map.of("question", asked.number(), "unit", sheet.unit().value())));
            pausing.waitForAnswer(request, days, asked.words(), by.actor(), at);
            return Decision.granted(asked);
        });
    }

    /** Whoever holds the link may read it, so nobody's numbers stand in it. */
    private static Objections objections(String words) {
        return Objections.NONE
                .and(when(
                        words.isBlank() || words.length() > LONGEST_WORDS,
                        Refusal.wrong("words", "handling.question-words", LONGEST_WORDS)))
                .and(when(!PersonalNumbers.in(words).isEmpty(), Refusal.wrong("words", "handling.question-personal")));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }

    private static <T> Decision<T> overtaken(String code) {
        return Decision.refused(Refusal.because(Kind.OVERTAKEN, code));
    }
}
