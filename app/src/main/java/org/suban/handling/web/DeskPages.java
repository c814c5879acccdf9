package org.suban.handling.web;

import static org.suban.handling.web.DeskForm.orEmpty;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.handling.Handling;
import org.suban.handling.HandlingRequests;
import org.suban.handling.contact.ShowingContacts;
import org.suban.handling.reply.Beginning;
import org.suban.handling.reply.Beginnings;
import org.suban.handling.web.DeskForm.Act;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.intake.Contact;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.organization.Cities;
import org.suban.organization.Unit;
import org.suban.organization.Units;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.RequestId;

/** The handler's desk: what the unit has open at the left, the open request and its next steps at the right. */
@Controller
@RequestMapping("/desk")
class DeskPages {

    private static final String PAGE = "handling/desk";

    private final HandlingRequests handling;
    private final ShowingContacts contacts;
    private final DeskViews views;
    private final ReturnFields returning;
    private final Beginnings replies;
    private final Units units;
    private final Cities cities;
    private final Journal journal;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    DeskPages(
            HandlingRequests handling,
            ShowingContacts contacts,
            DeskViews views,
            ReturnFields returning,
            Beginnings replies,
            Units units,
            Cities cities,
            Journal journal,
            Problems problems,
            MessageSource messages,
            Clock clock) {
        this.handling = handling;
        this.contacts = contacts;
        this.views = views;
        this.returning = returning;
        this.replies = replies;
        this.units = units;
        this.cities = cities;
        this.journal = journal;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(SpotForm spot, Staff by, Model model, HttpServletResponse response) {
        var unit = views.unit(by, spot.unit());
        if (unit.isEmpty()) {
            return closed(response);
        }
        return desk(by, unit.get(), spot, null, model);
    }

    @GetMapping("/{receipt}")
    String open(
            @PathVariable Receipt receipt,
            SpotForm spot,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var sheet = views.sheet(by, receipt.request());
        if (sheet.isEmpty()) {
            return closed(response);
        }
        if (!model.containsAttribute("stays")) {
            journal.append(new Entry(receipt.request(), "handling", "viewed", by.actor(), clock.instant(), Map.of()));
        }
        model.addAttribute("form", DeskForm.EMPTY);
        returning.show(DeskForm.EMPTY, null, locale, model);
        return show(sheet.get(), spot, by, model);
    }

    /** The finders' buttons in the form of a return, for those whose browser runs no scripts. */
    @PostMapping(path = "/{receipt}", params = "find")
    String find(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") DeskForm form,
            BindingResult none,
            @RequestParam String find,
            SpotForm spot,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var sheet = views.sheet(by, receipt.request());
        if (sheet.isEmpty()) {
            return closed(response);
        }
        model.addAttribute("doing", Act.RETURN.name());
        returning.show(form, find, locale, model);
        return show(sheet.get(), spot, by, model);
    }

    /** The reply begins with a template or with what others were content with; all else stays as typed. */
    @PostMapping(path = "/{receipt}", params = "begin")
    String begin(
            @PathVariable Receipt receipt,
            DeskForm form,
            @RequestParam String begin,
            SpotForm spot,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var sheet = views.sheet(by, receipt.request());
        if (sheet.isEmpty()) {
            return closed(response);
        }
        var words = replies.chosen(sheet.get(), begin, clock.instant()).map(Beginning::words);
        model.addAttribute("form", words.map(form::replying).orElse(form));
        model.addAttribute("begun", words.isPresent());
        model.addAttribute("doing", Act.RESOLVE.name());
        returning.show(form, null, locale, model);
        return show(sheet.get(), spot, by, model);
    }

    @PostMapping(path = "/{receipt}", params = "act")
    String act(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") DeskForm form,
            BindingResult told,
            SpotForm spot,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale locale) {
        var before = views.sheet(by, receipt.request());
        if (before.isEmpty()) {
            return closed(response);
        }
        var desk = views.desk(by, before.get().unit(), spot, receipt.request(), clock.instant());
        return switch (decide(form, by, receipt.request(), locale)) {
            case Decision.Granted<Handling>(var sheet) -> {
                boolean ours = by.mayActFor(sheet.unit())
                        && sheet.round() == before.get().round();
                redirect.addFlashAttribute("done", doneWords(form, ours, sheet, locale));
                yield "redirect:"
                        + (ours && sheet.step().isOpen() ? stay(desk, receipt, redirect) : after(by, desk, spot));
            }
            case Decision.Refused<Handling>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                model.addAttribute("doing", String.valueOf(form.act()));
                returning.show(form, told.hasFieldErrors("clauseItem") ? "clauseItem" : null, locale, model);
                yield show(views.sheet(by, receipt.request()).orElse(before.get()), spot, by, model);
            }
        };
    }

    /** Answers with the contact at once: it must not be in an address, and not be kept to be shown again. */
    @PostMapping(path = "/{receipt}", params = "why")
    String showContact(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") DeskForm form,
            BindingResult told,
            SpotForm spot,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var sheet = views.sheet(by, receipt.request());
        if (sheet.isEmpty()) {
            return closed(response);
        }
        switch (contacts.show(by, receipt.request(), orEmpty(form.why()), clock.instant())) {
            case Decision.Granted<Contact>(var contact) -> model.addAttribute("contact", contact);
            case Decision.Refused<Contact>(var objections) ->
                response.setStatus(problems.tell(objections, told, locale).value());
        }
        model.addAttribute("doing", "CONTACT_SHOWN");
        returning.show(form, null, locale, model);
        return show(sheet.get(), spot, by, model);
    }

    private Decision<Handling> decide(DeskForm form, Staff by, RequestId request, Locale locale) {
        var at = clock.instant();
        return switch (form.act()) {
            case ACCEPT -> handling.accept(by, request, at);
            case RETURN -> handling.giveBack(by, request, returning.said(form, locale), at);
            case CONTACT ->
                handling.noteContact(by, request, form.contact(cities.get().zone()), at);
            case RESOLVE -> handling.resolve(by, request, form.closing(), at);
            case null -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    /** A second return goes on to another unit at once. */
    private String doneWords(DeskForm form, boolean ours, Handling sheet, Locale locale) {
        return ours || !sheet.step().isOpen()
                ? messages.getMessage("handling.desk.done." + form.act(), null, locale)
                : messages.getMessage(
                        "handling.desk.disputed",
                        new Object[] {units.get(sheet.unit()).nameIn(locale)},
                        locale);
    }

    /** Coming back from one's own step is not another look at the case. */
    private static String stay(DeskView desk, Receipt receipt, RedirectAttributes redirect) {
        redirect.addFlashAttribute("stays", true);
        return desk.href(receipt.digits());
    }

    private String show(Handling sheet, SpotForm spot, Staff by, Model model) {
        var open = views.open(sheet, by, clock.instant());
        model.addAttribute("open", open);
        model.addAttribute("handing", open.holder().form());
        model.addAttribute("beginnings", replies.of(sheet, clock.instant()));
        return desk(by, units.get(sheet.unit()), spot, sheet.request(), model);
    }

    private String desk(Staff by, Unit unit, SpotForm spot, @Nullable RequestId open, Model model) {
        model.addAttribute("desk", views.desk(by, unit.code(), spot, open, clock.instant()));
        model.addAttribute("lenders", by.is(Role.ADMINISTRATOR) ? units.all() : null);
        return PAGE;
    }

    /** What now stands where the finished one stood. */
    private String after(Staff by, DeskView before, SpotForm spot) {
        var position = before.rows().stream().map(DeskView.Row::open).toList().indexOf(true);
        var left = views.desk(by, before.unit().code(), spot, null, clock.instant());
        return left.rows().isEmpty()
                ? left.href("")
                : left.href(left.rows()
                        .get(Math.clamp(position, 0, left.rows().size() - 1))
                        .receipt());
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "handling/closed";
    }
}
