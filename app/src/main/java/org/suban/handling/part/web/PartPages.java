package org.suban.handling.part.web;

import static org.suban.handling.part.web.PartForm.orEmpty;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.handling.contact.ShowingContacts;
import org.suban.handling.part.DoingParts;
import org.suban.handling.part.Part;
import org.suban.identity.Staff;
import org.suban.intake.Contact;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.RequestId;

/** The co-host's page of one part: what is asked of it, the request it belongs to, and its next steps. */
@Controller
@RequestMapping("/desk/{receipt}/parts/{number}")
class PartPages {

    private final DoingParts doing;
    private final ShowingContacts contacts;
    private final PartViews views;
    private final Journal journal;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    PartPages(
            DoingParts doing,
            ShowingContacts contacts,
            PartViews views,
            Journal journal,
            Problems problems,
            MessageSource messages,
            Clock clock) {
        this.doing = doing;
        this.contacts = contacts;
        this.views = views;
        this.journal = journal;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String open(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            Staff by,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("form", PartActForm.EMPTY);
        var page = show(receipt, number, by, model, response);
        if (model.containsAttribute("view") && !model.containsAttribute("done")) {
            journal.append(new Entry(receipt.request(), "handling", "viewed", by.actor(), clock.instant(), Map.of()));
        }
        return page;
    }

    @PostMapping(params = "act")
    String act(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @ModelAttribute("form") PartActForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (decide(form, by, receipt.request(), number)) {
            case Decision.Granted<Part>(var part) -> {
                next.addFlashAttribute("done", messages.getMessage("handling.part.done." + form.act(), null, locale));
                yield "redirect:" + (part.step().isOnDesk() ? address(receipt, number) : desk(by, part));
            }
            case Decision.Refused<Part>(var objections) -> {
                model.addAttribute("doing", String.valueOf(form.act()));
                yield again(objections, told, receipt, number, by, model, response, locale);
            }
        };
    }

    /** Answers with the contact at once: it must not be in an address, and not be kept to be shown again. */
    @PostMapping(params = "why")
    String showContact(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @ModelAttribute("form") PartActForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        model.addAttribute("doing", "CONTACT_SHOWN");
        return switch (contacts.show(by, receipt.request(), orEmpty(form.why()), clock.instant())) {
            case Decision.Granted<Contact>(var contact) -> {
                model.addAttribute("contact", contact);
                yield show(receipt, number, by, model, response);
            }
            case Decision.Refused<Contact>(var objections) ->
                again(objections, told, receipt, number, by, model, response, locale);
        };
    }

    private Decision<Part> decide(PartActForm form, Staff by, RequestId request, int number) {
        var at = clock.instant();
        return switch (form.act()) {
            case ACCEPT -> doing.accept(by, request, number, at);
            case DONE -> doing.finish(by, request, number, orEmpty(form.did()), at);
            case RETURN -> doing.giveBack(by, request, number, orEmpty(form.reason()), at);
            case null -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private String again(
            Objections objections,
            BindingResult told,
            Receipt receipt,
            int number,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        response.setStatus(problems.tell(objections, told, locale).value());
        return show(receipt, number, by, model, response);
    }

    private String show(Receipt receipt, int number, Staff by, Model model, HttpServletResponse response) {
        var view = views.cohost(by, receipt.request(), number, clock.instant());
        if (view.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return "handling/closed";
        }
        model.addAttribute("view", view.get());
        return "handling/part";
    }

    private static String address(Receipt receipt, int number) {
        return "/desk/" + receipt.digits() + "/parts/" + number;
    }

    private static String desk(Staff by, Part it) {
        return it.unit().equals(by.unit()) ? "/desk" : "/desk?unit=" + it.unit();
    }
}
