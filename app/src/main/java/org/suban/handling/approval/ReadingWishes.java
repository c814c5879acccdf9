package org.suban.handling.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.suban.handling.approval.Wish.MoreTime;
import org.suban.handling.approval.Wish.NoSolution;
import org.suban.handling.approval.Wish.Reason;
import org.suban.handling.closing.DeadEnd;
import org.suban.handling.closing.PersonalNumbers;
import org.suban.handling.closing.Said;
import org.suban.handling.closing.Solved;
import org.suban.handling.closing.Truth;
import org.suban.organization.Cities;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;

/** Reads what a handler asks for, or names all that is missing. */
@Component
class ReadingWishes {

    static final int LONGEST = 1000;
    private static final int LATEST_YEARS = 3;

    private final int mostDays;
    private final Cities cities;

    ReadingWishes(@Value("${suban.handling.extension-days:10}") int mostDays, Cities cities) {
        this.mostDays = mostDays;
        this.cities = cities;
    }

    Decision<Wish> moreTime(@Nullable Integer days, @Nullable Reason reason, String words) {
        int asked = days == null ? 0 : days;
        var objections = Objections.NONE
                .and(when(asked < 1 || asked > mostDays, Refusal.wrong("days", "handling.extension-days", mostDays)))
                .and(when(reason == null, Refusal.wrong("reason", "handling.extension-reason")))
                .and(missing("words", "handling.extension-words", words));
        return objections.any() || reason == null
                ? Decision.refused(objections)
                : Decision.granted(new MoreTime(asked, reason, words.strip()));
    }

    Decision<Wish> noSolution(EndAsked it, Instant at) {
        var ground = it.ground();
        var again = it.lookAgain();
        var objections = Objections.NONE
                .and(when(ground == null, Refusal.wrong("ground", "handling.dead-end-ground")))
                .and(missing("route", "handling.dead-end-route", it.route()))
                .and(when(again == null || !isAhead(again, at), Refusal.wrong("lookAgain", "handling.dead-end-again")))
                .and(missing("whyNot", "handling.why-not-missing", it.whyNot()))
                .and(missing("publicReply", "handling.reply-missing", it.publicReply()))
                .and(missing("internalAccount", "handling.account-missing", it.internalAccount()))
                .and(numbers(it.publicReply()));
        return objections.any() || ground == null || again == null
                ? Decision.refused(objections)
                : Decision.granted(new NoSolution(
                        new DeadEnd(ground, it.route().strip(), again),
                        new Said(
                                it.publicReply().strip(),
                                it.internalAccount().strip(),
                                Truth.TRUE,
                                Solved.NO,
                                it.whyNot().strip())));
    }

    private boolean isAhead(LocalDate day, Instant at) {
        var today = at.atZone(cities.get().zone()).toLocalDate();
        return day.isAfter(today) && day.isBefore(today.plusYears(LATEST_YEARS));
    }

    private static Optional<Refusal> numbers(String reply) {
        var found = PersonalNumbers.in(reply);
        return when(
                !found.isEmpty(),
                Refusal.wrong("publicReply", "handling.dead-end-personal", String.join(" · ", found)));
    }

    private static Optional<Refusal> missing(String field, String code, String words) {
        return when(words.isBlank() || words.length() > LONGEST, Refusal.wrong(field, code, LONGEST));
    }

    private static Optional<Refusal> when(boolean wrong, Refusal refusal) {
        return wrong ? Optional.of(refusal) : Optional.empty();
    }
}
