package org.suban.dispatch.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.Whereabouts;
import org.suban.dispatch.automation.ReadingAutomation;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;
import org.suban.ui.Finding;

/** The dispatcher's queue: the list at the left, the open request at the right. */
@Controller
@RequestMapping("/dispatch")
class QueuePages {

    static final String CLOSED = "dispatch/closed";

    private static final String PAGE = "dispatch/queue";
    private static final String ITEM = "item";

    private final Dispatching dispatching;
    private final DispatchQueue queue;
    private final ReadingAutomation machine;
    private final Whereabouts whereabouts;
    private final QueueViews views;
    private final WaitingViews waiting;
    private final DeskWords words;
    private final Journal journal;
    private final Problems problems;
    private final Clock clock;

    QueuePages(
            Dispatching dispatching,
            DispatchQueue queue,
            ReadingAutomation machine,
            Whereabouts whereabouts,
            QueueViews views,
            WaitingViews waiting,
            DeskWords words,
            Journal journal,
            Problems problems,
            Clock clock) {
        this.dispatching = dispatching;
        this.queue = queue;
        this.machine = machine;
        this.whereabouts = whereabouts;
        this.views = views;
        this.waiting = waiting;
        this.words = words;
        this.journal = journal;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String list(SpotForm spot, Staff by, Model model, HttpServletResponse response, Locale locale) {
        if (!by.mayDispatch()) {
            return closed(response);
        }
        model.addAttribute("queue", views.queue(spot, null, clock.instant(), locale));
        model.addAttribute("stopped", machine.hasStopped());
        return PAGE;
    }

    @GetMapping("/{receipt}")
    String open(
            @PathVariable Receipt receipt,
            SpotForm spot,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (!by.mayDispatch()) {
            return closed(response);
        }
        var request = receipt.request();
        if (queue.find(request).isPresent()) {
            journal.append(new Entry(request, "dispatch", "viewed", by.actor(), clock.instant(), Map.of()));
        }
        model.addAttribute("form", SendForm.EMPTY);
        return show(request, SendForm.EMPTY, Finding.NOTHING, spot, model, response, locale);
    }

    /** The finder's button, for those whose browser runs no scripts. */
    @PostMapping(path = "/{receipt}", params = "find")
    String find(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") SendForm form,
            BindingResult none,
            @RequestParam String find,
            SpotForm spot,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (!by.mayDispatch()) {
            return closed(response);
        }
        model.addAttribute("told", true);
        return show(receipt.request(), form, Finding.in(ITEM, find), spot, model, response, locale);
    }

    @PostMapping("/{receipt}")
    String send(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") SendForm form,
            BindingResult told,
            SpotForm spot,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale locale) {
        var request = receipt.request();
        var at = clock.instant();
        var before = views.queue(spot, request, at, locale);
        return switch (dispatching.dispatch(by, request, views.choice(form), at)) {
            case Decision.Granted<Assignment>(var sent) -> {
                redirect.addFlashAttribute("sent", words.sent(List.of(sent), at, locale));
                yield "redirect:" + after(before, spot, locale);
            }
            case Decision.Refused<Assignment>(var objections) -> {
                if (!by.mayDispatch()) {
                    yield closed(response);
                }
                response.setStatus(problems.tell(objections, told, locale).value());
                model.addAttribute("told", true);
                var pressed = told.hasFieldErrors(ITEM) ? Finding.ASKED : Finding.NOTHING;
                yield show(request, form, pressed, spot, model, response, locale);
            }
        };
    }

    private String show(
            RequestId request,
            SendForm form,
            Finding pressed,
            SpotForm spot,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var at = clock.instant();
        model.addAttribute("queue", views.queue(spot, request, at, locale));
        waiting.of(request, at, locale)
                .ifPresentOrElse(
                        it -> {
                            model.addAttribute("open", it);
                            model.addAttribute("item", views.item(form, pressed));
                            model.addAttribute("units", views.units(locale));
                        },
                        () -> gone(request, model, response, locale));
        return PAGE;
    }

    /** Somebody else was quicker, or there never was one. */
    private void gone(RequestId request, Model model, HttpServletResponse response, Locale locale) {
        var gone = whereabouts.of(request);
        model.addAttribute("gone", request.receipt());
        model.addAttribute("goneWhat", problems.what(gone, locale));
        model.addAttribute("goneNext", problems.next(gone, locale));
        model.addAttribute("goneKnown", gone.kind() != Kind.UNKNOWN);
        if (gone.kind() == Kind.UNKNOWN) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** What now stands where the sent one stood. */
    private String after(QueueView before, SpotForm spot, Locale locale) {
        var position = before.rows().stream().map(QueueView.Row::open).toList().indexOf(true);
        var left = views.queue(spot, null, clock.instant(), locale);
        return left.rows().isEmpty()
                ? left.href("")
                : left.href(left.rows()
                        .get(Math.clamp(position, 0, left.rows().size() - 1))
                        .receipt());
    }

    static String closed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return CLOSED;
    }
}
