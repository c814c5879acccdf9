package org.suban.dispatch.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.words.Naming;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Dispatching;
import org.suban.intake.Request;
import org.suban.intake.Requests;
import org.suban.shared.Objections;
import org.suban.shared.Problems;
import org.suban.shared.RequestId;

/** Says to the dispatcher what has just been done, and what has not. */
@Component
class DeskWords {

    private final Catalog catalog;
    private final Requests requests;
    private final Naming naming;
    private final Problems problems;
    private final MessageSource messages;

    DeskWords(Catalog catalog, Requests requests, Naming naming, Problems problems, MessageSource messages) {
        this.catalog = catalog;
        this.requests = requests;
        this.naming = naming;
        this.problems = problems;
        this.messages = messages;
    }

    /** All to one unit under one item. */
    SentView sent(List<Assignment> sent, Instant at, Locale locale) {
        var first = sent.getFirst();
        var key = sent.size() == 1 ? "dispatch.queue.sent" : "dispatch.group.sent";
        var left = Duration.between(at, first.at().plus(Dispatching.UNDO)).toSeconds();
        return new SentView(
                say(
                        key,
                        locale,
                        naming.unit(first.unit(), locale),
                        catalog.get(first.item()).name(),
                        sent.size()),
                sent.stream().map(it -> it.request().receipt().digits()).toList(),
                left);
    }

    SaidView undone(List<Assignment> undone, Locale locale) {
        var unit = naming.unit(undone.getFirst().unit(), locale);
        return new SaidView("good", say("dispatch.undo.done", locale, unit, undone.size()), null);
    }

    /** With its title, for others went well beside it. */
    SaidView refused(RequestId request, Objections objections, Locale locale) {
        var refusal = objections.first();
        var title = requests.find(request)
                .map(Request::title)
                .orElse(request.receipt().grouped());
        return new SaidView(
                "near",
                say("dispatch.group.refused", locale, title, problems.what(refusal, locale)),
                problems.next(refusal, locale));
    }

    /** Of all of them. */
    SaidView refused(Objections objections, Locale locale) {
        var refusal = objections.first();
        return new SaidView("near", problems.what(refusal, locale), problems.next(refusal, locale));
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
