package org.suban.guidance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.suban.dispatch.DispatchQueue;
import org.suban.dispatch.Whereabouts;
import org.suban.guidance.Guidance;
import org.suban.guidance.GuidingRequests;
import org.suban.guidance.Reasons;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** A letter that waits, beside the reasons why it may not be for us. */
@Controller
@RequestMapping("/guidance/{receipt:\\d+}")
class GuidePages {

    private final GuidingRequests guiding;
    private final Reasons reasons;
    private final Requests requests;
    private final DispatchQueue queue;
    private final Whereabouts whereabouts;
    private final Journal journal;
    private final Problems problems;
    private final Clock clock;

    GuidePages(
            GuidingRequests guiding,
            Reasons reasons,
            Requests requests,
            DispatchQueue queue,
            Whereabouts whereabouts,
            Journal journal,
            Problems problems,
            Clock clock) {
        this.guiding = guiding;
        this.reasons = reasons;
        this.requests = requests;
        this.queue = queue;
        this.whereabouts = whereabouts;
        this.journal = journal;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response, Locale locale) {
        onlyForGuides(by);
        model.addAttribute("form", GuideForm.EMPTY);
        var page = show(receipt, model, response, locale);
        journal.append(new Entry(receipt.request(), "guidance", "viewed", by.actor(), clock.instant(), Map.of()));
        return page;
    }

    @PostMapping
    String guide(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") GuideForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        onlyForGuides(by);
        var decision = guiding.guide(by, receipt.request(), form.reasonOrBlank(), form.words(), clock.instant());
        return switch (decision) {
            case Decision.Granted<Guidance> granted -> "redirect:/cases/" + receipt;
            case Decision.Refused<Guidance>(var objections) -> {
                var page = show(receipt, model, response, locale);
                response.setStatus(problems.tell(objections, told, locale).value());
                yield page;
            }
        };
    }

    /** Somebody may have been quicker: then it is said what has become of it. */
    private String show(Receipt receipt, Model model, HttpServletResponse response, Locale locale) {
        var id = receipt.request();
        var said = requests.sheet(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (queue.find(id).isEmpty()) {
            var gone = whereabouts.of(id);
            response.setStatus(Problems.status(gone.kind()).value());
            model.addAttribute("what", problems.what(gone, locale));
            model.addAttribute("next", problems.next(gone, locale));
        }
        // The first choice is none, so that nobody is sent anywhere by accident.
        var names = new LinkedHashMap<String, String>(Map.of("", ""));
        reasons.all().forEach(it -> names.put(it.code(), it.in(locale).name()));
        model.addAttribute("said", said);
        model.addAttribute("reasons", names);
        return "guidance/guide";
    }

    private static void onlyForGuides(Staff by) {
        if (!by.mayNameMatters()) {
            throw new AccessDeniedException("for agents and dispatchers only");
        }
    }
}
