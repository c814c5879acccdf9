package org.suban.guidance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.guidance.Guidance.SecondLook;
import org.suban.guidance.LookingAgain;
import org.suban.identity.Staff;
import org.suban.journal.Entry;
import org.suban.journal.Journal;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;

/** The objections that wait for a second person, and each with its letter. */
@Controller
@RequestMapping("/guidance")
class SecondLookPages {

    private final LookingAgain looking;
    private final GuidanceViews views;
    private final Journal journal;
    private final Problems problems;
    private final Clock clock;

    SecondLookPages(LookingAgain looking, GuidanceViews views, Journal journal, Problems problems, Clock clock) {
        this.looking = looking;
        this.views = views;
        this.journal = journal;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String all(Staff by, Model model, Locale locale) {
        onlyForLookers(by);
        model.addAttribute("rows", views.objected(by, locale));
        return "guidance/objections";
    }

    @GetMapping("/{receipt:\\d+}/second-look")
    String open(@PathVariable Receipt receipt, Staff by, Model model, Locale locale) {
        onlyForLookers(by);
        model.addAttribute("form", GuideForm.EMPTY);
        var page = show(receipt, by, model, locale);
        journal.append(new Entry(receipt.request(), "guidance", "viewed", by.actor(), clock.instant(), Map.of()));
        return page;
    }

    @PostMapping("/{receipt:\\d+}/second-look")
    String look(
            @PathVariable Receipt receipt,
            @ModelAttribute("form") GuideForm form,
            BindingResult told,
            @RequestParam boolean upheld,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        onlyForLookers(by);
        return switch (looking.look(by, receipt.request(), upheld, form.words(), clock.instant())) {
            case Decision.Granted<SecondLook>(var it) -> {
                next.addFlashAttribute("done", it.upheld() ? "upheld" : "lifted");
                yield "redirect:/guidance";
            }
            case Decision.Refused<SecondLook>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield show(receipt, by, model, locale);
            }
        };
    }

    private String show(Receipt receipt, Staff by, Model model, Locale locale) {
        model.addAttribute(
                "open",
                views.of(receipt.request(), by, locale)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "guidance/second-look";
    }

    private static void onlyForLookers(Staff by) {
        if (!by.mayLookAgain()) {
            throw new AccessDeniedException("for dispatchers and inspectors only");
        }
    }
}
