package org.suban.handling.question;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.handling.Handlings;
import org.suban.handling.question.Question.Answer;
import org.suban.handling.question.Question.How;
import org.suban.handling.time.Pausing;
import org.suban.intake.SignedLinks;
import org.suban.intake.SignedLinks.About;
import org.suban.intake.words.Words;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** The person answers, once and in time, and the clock runs on. */
@Component
public class AnsweringQuestions {

    private static final int LONGEST_WORDS = 1000;

    private final QuestionTable table;
    private final Questions questions;
    private final SignedLinks links;
    private final Handlings handlings;
    private final Pausing pausing;
    private final Journal journal;

    AnsweringQuestions(
            QuestionTable table,
            Questions questions,
            SignedLinks links,
            Handlings handlings,
            Pausing pausing,
            Journal journal) {
        this.table = table;
        this.questions = questions;
        this.links = links;
        this.handlings = handlings;
        this.pausing = pausing;
        this.journal = journal;
    }

    /** What the link asks, while it may be answered; a link that is guessed, used or old is refused, each with its next door. */
    @Transactional(readOnly = true)
    public Decision<Question> asked(String token, Instant at) {
        return links.read(About.QUESTION, token)
                .map(it -> open(it.request(), it.number(), at))
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.UNKNOWN, "handling.link-unknown")));
    }

    /** By the link alone. */
    @Transactional
    public Decision<Question> answer(String token, String words, Instant at) {
        return links.read(About.QUESTION, token)
                .map(it -> answer(it.request(), it.number(), words, How.LINK, at))
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.UNKNOWN, "handling.link-unknown")));
    }

    /** On the tracking page; the caller has made sure that this is the resident, by receipt and code. */
    @Transactional
    public Decision<Question> answer(RequestId request, int number, String words, Instant at) {
        return answer(request, number, words, How.TRACKING, at);
    }

    private Decision<Question> answer(RequestId request, int number, String typed, How how, Instant at) {
        var words = Words.clean(typed);
        if (Words.areBlank(words) || words.codePointCount(0, words.length()) > LONGEST_WORDS) {
            return Decision.refused(Refusal.wrong("words", "handling.question-answer", LONGEST_WORDS));
        }
        handlings.locked(request);
        return open(request, number, at).map(it -> {
            table.insert(it, new Answer(words, how, at));
            journal.append(new Entry(
                    request,
                    "handling",
                    "answered",
                    Actor.RESIDENT,
                    at,
                    Map.of("question", number, "heard", how.name())));
            pausing.goOnSince(request, it.at(), Actor.RESIDENT, at);
            return it;
        });
    }

    private Decision<Question> open(RequestId request, int number, Instant at) {
        var asked =
                table.of(request).stream().filter(it -> it.number() == number).findFirst();
        if (asked.isEmpty()) {
            return Decision.refused(Refusal.because(Kind.UNKNOWN, "handling.link-unknown"));
        } else if (asked.get().answer() != null) {
            return Decision.refused(Refusal.because(Kind.OVERTAKEN, "handling.question-answered"));
        }
        return questions
                .open(request, at)
                .filter(it -> it.number() == number)
                .map(Decision::granted)
                .orElseGet(() -> Decision.refused(Refusal.because(Kind.OVERTAKEN, "handling.question-over")));
    }
}
