package org.suban.handling.closing;

import java.util.List;
import java.util.Optional;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;

/** Reads what a handler says to close a request, or names all that is missing. */
public final class ReadingClosings {

    public static final int LONGEST = 4000;
    public static final int LONGEST_WHY = 1000;

    private ReadingClosings() {}

    public static Decision<Said> read(Closing it) {
        var truth = it.truth();
        var solved = it.solved();
        var objections = Objections.NONE
                .and(words("publicReply", "handling.reply-missing", it.publicReply()))
                .and(words("internalAccount", "handling.account-missing", it.internalAccount()))
                .and(when(truth == null, Refusal.wrong("truth", "handling.truth-missing")))
                .and(when(solved == null, Refusal.wrong("solved", "handling.solved-missing")))
                .and(whyNot(it))
                .and(numbers(it));
        return objections.any() || truth == null || solved == null
                ? Decision.refused(objections)
                : Decision.granted(new Said(
                        reply(it),
                        it.internalAccount().strip(),
                        truth,
                        solved,
                        it.whyNot().strip()));
    }

    /** What is true and not solved is no closing but a dead end, which another person has to agree to. */
    private static Optional<Refusal> whyNot(Closing it) {
        if (it.solved() == Solved.NO && it.truth() != Truth.UNTRUE && it.truth() != null) {
            return Optional.of(Refusal.wrong("solved", "handling.not-solved-is-a-dead-end"));
        }
        var why = it.whyNot().strip();
        return when(
                it.solved() == Solved.PARTLY && why.isEmpty() || why.length() > LONGEST_WHY,
                Refusal.wrong("whyNot", "handling.why-not-missing", LONGEST_WHY));
    }

    private static Optional<Refusal> numbers(Closing it) {
        var found = it.personal() == null ? PersonalNumbers.in(it.publicReply()) : List.<String>of();
        return when(!found.isEmpty(), Refusal.wrong("personal", "handling.reply-personal", String.join(" · ", found)));
    }

    private static String reply(Closing it) {
        var reply = it.publicReply().strip();
        return it.personal() == Personal.MASK ? PersonalNumbers.mask(reply) : reply;
    }

    private static Optional<Refusal> words(String field, String code, String words) {
        return when(words.isBlank() || words.length() > LONGEST, Refusal.wrong(field, code, LONGEST));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
