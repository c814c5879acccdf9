package org.suban.dispatch.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
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
import org.suban.catalog.Catalog;
import org.suban.dispatch.Assignment;
import org.suban.dispatch.Assignments;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Dispatching;
import org.suban.dispatch.Waiting;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.RequestId;
import org.suban.ui.Finding;

/** The dispatcher's queue: the list at the left, the open request at the right. */
@Controller
@RequestMapping("/dispatch")
class QueuePages {

    private static final String PAGE = "dispatch/queue";
    private static final String ITEM = "item";

    private final Dispatching dispatching;
    private final DispatchQueue queue;
    private final Assignments assignments;
    private final QueueViews views;
    private final Catalog catalog;
    private final Journal journal;
    private final Problems problems;
    private final MessageSource messages;
    private final Clock clock;

    QueuePages(
            Dispatching dispatching,
            DispatchQueue queue,
            Assignments assignments,
            QueueViews views,
            Catalog catalog,
            Journal journal,
            Problems problems,
            MessageSource messages,
            Clock clock) {
        this.dispatching = dispatching;
        this.queue = queue;
        this.assignments = assignments;
        this.views = views;
        this.catalog = catalog;
        this.journal = journal;
        this.problems = problems;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "0") int page,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (!by.mayDispatch()) {
            return closed(response);
        }
        model.addAttribute("queue", views.queue(page, null, clock.instant(), locale));
        return PAGE;
    }

    @GetMapping("/{receipt}")
    String open(
            @PathVariable Receipt receipt,
            @RequestParam(defaultValue = "0") int page,
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
        return show(request, SendForm.EMPTY, Finding.NOTHING, page, model, response, locale);
    }

    /** The finder's button, for those whose browser runs no scripts. */
    @PostMapping(path = "/{receipt}", params = "find")
    String find(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") SendForm form,
            BindingResult none,
            @RequestParam String find,
            @RequestParam(defaultValue = "0") int page,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (!by.mayDispatch()) {
            return closed(response);
        }
        model.addAttribute("told", true);
        return show(receipt.request(), form, Finding.in(ITEM, find), page, model, response, locale);
    }

    @PostMapping("/{receipt}")
    String send(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") SendForm form,
            BindingResult told,
            @RequestParam(defaultValue = "0") int page,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale locale) {
        var request = receipt.request();
        var position = requestsAt(page).indexOf(request);
        return switch (dispatching.dispatch(by, request, views.choice(form), clock.instant())) {
            case Decision.Granted<Assignment>(var sent) -> {
                redirect.addFlashAttribute("done", sentWords(sent, locale));
                redirect.addFlashAttribute("doneReceipt", receipt.digits());
                yield "redirect:" + after(page, position);
            }
            case Decision.Refused<Assignment>(var objections) -> {
                if (!by.mayDispatch()) {
                    yield closed(response);
                }
                response.setStatus(problems.tell(objections, told, locale).value());
                model.addAttribute("told", true);
                var pressed = told.hasFieldErrors(ITEM) ? Finding.ASKED : Finding.NOTHING;
                yield show(request, form, pressed, page, model, response, locale);
            }
        };
    }

    private String show(
            RequestId request,
            SendForm form,
            Finding pressed,
            int page,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var at = clock.instant();
        model.addAttribute("queue", views.queue(page, request, at, locale));
        views.waiting(request, at, locale)
                .ifPresentOrElse(
                        it -> {
                            model.addAttribute("open", it);
                            model.addAttribute("item", views.item(form, pressed));
                            model.addAttribute("units", views.units(locale));
                        },
                        () -> gone(request, model, response, locale));
        return PAGE;
    }

    /** It has been sent by somebody else, or there never was one. */
    private void gone(RequestId request, Model model, HttpServletResponse response, Locale locale) {
        var sent = assignments.of(request);
        model.addAttribute("gone", request.receipt());
        if (sent.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        } else {
            model.addAttribute("goneTo", views.name(sent.getLast().unit(), locale));
        }
    }

    /** What now stands where the sent one stood. */
    private String after(int page, int position) {
        var left = requestsAt(page);
        return left.isEmpty()
                ? "/dispatch" + QueueView.suffix(page - 1)
                : "/dispatch/"
                        + left.get(Math.clamp(position, 0, left.size() - 1)).receipt() + QueueView.suffix(page);
    }

    private List<RequestId> requestsAt(int page) {
        return queue.page(Math.max(page, 0), QueueView.SIZE).stream()
                .map(Waiting::request)
                .toList();
    }

    private String sentWords(Assignment sent, Locale locale) {
        var words = new Object[] {
            views.name(sent.unit(), locale), catalog.get(sent.item()).name()
        };
        return messages.getMessage("dispatch.queue.sent", words, locale);
    }

    private static String closed(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        return "dispatch/closed";
    }
}
