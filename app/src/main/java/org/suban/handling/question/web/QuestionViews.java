package org.suban.handling.question.web;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.handling.question.AskingThePerson;
import org.suban.handling.question.Question;
import org.suban.handling.question.Questions;
import org.suban.identity.Staff;
import org.suban.intake.ContactVault;
import org.suban.intake.Requests;
import org.suban.organization.Units;
import org.suban.shared.RequestId;

/** Gathers what the pages of questions show, to the unit and to the person. */
@Component
class QuestionViews {

    private final Handlings handlings;
    private final Questions questions;
    private final AskingThePerson asking;
    private final Requests requests;
    private final ContactVault vault;
    private final Units units;

    QuestionViews(
            Handlings handlings,
            Questions questions,
            AskingThePerson asking,
            Requests requests,
            ContactVault vault,
            Units units) {
        this.handlings = handlings;
        this.questions = questions;
        this.asking = asking;
        this.requests = requests;
        this.vault = vault;
        this.units = units;
    }

    /** Empty if this person may not act for the unit that has the request. */
    Optional<QuestionsView> of(Staff by, RequestId request, Instant at) {
        return handlings.find(request).filter(it -> by.mayActFor(it.unit())).map(it -> view(it, at));
    }

    AskedView asked(Question it, String token) {
        return new AskedView(
                it, units.get(handlings.find(it.request()).orElseThrow().unit()), token);
    }

    private QuestionsView view(Handling it, Instant at) {
        var id = it.request();
        return new QuestionsView(
                it,
                requests.find(id).orElseThrow().title(),
                questions.of(id),
                questions.open(id, at).isPresent(),
                vault.maskOf(id).isPresent(),
                asking.days());
    }
}
