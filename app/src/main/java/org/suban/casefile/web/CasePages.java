package org.suban.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suban.casefile.CaseFile;
import org.suban.casefile.CaseFiles;
import org.suban.clock.view.ClockViews;
import org.suban.identity.Staff;
import org.suban.intake.Requests;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;

/** The case file for staff: found by its number, read from the top. */
@Controller
@RequestMapping("/cases")
class CasePages {

    private final CaseFiles files;
    private final Requests requests;
    private final CaseViews views;
    private final ClockViews clocks;
    private final Problems problems;
    private final Clock clock;

    CasePages(CaseFiles files, Requests requests, CaseViews views, ClockViews clocks, Problems problems, Clock clock) {
        this.files = files;
        this.requests = requests;
        this.views = views;
        this.clocks = clocks;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String find(
            @RequestParam(required = false) @Nullable String receipt,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        if (receipt == null || receipt.isBlank()) {
            return "casefile/case-search";
        }
        var known = Receipt.read(receipt);
        return known.isPresent()
                ? "redirect:/cases/" + known.get()
                : again(receipt, Refusal.because(Refusal.Kind.UNKNOWN, "casefile.unknown"), model, response, locale);
    }

    @GetMapping("/{receipt}")
    String open(@PathVariable String receipt, Staff by, Model model, HttpServletResponse response, Locale locale) {
        var known = Receipt.read(receipt);
        var decision = known.isPresent()
                ? files.open(by, known.get().request(), clock.instant())
                : Decision.<CaseFile>refused(Refusal.because(Refusal.Kind.UNKNOWN, "casefile.unknown"));
        return switch (decision) {
            case Decision.Granted<CaseFile>(var file) -> {
                model.addAttribute("view", views.of(file, by, locale));
                model.addAttribute("clocks", clocks.of(file.request().id(), clock.instant()));
                yield "casefile/case";
            }
            case Decision.Refused<CaseFile>(var objections) ->
                again(receipt, objections.first(), model, response, locale);
        };
    }

    @GetMapping("/{receipt}/photos/{number}")
    ResponseEntity<byte[]> photo(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean small,
            Staff by) {
        if (!files.maySee(by, receipt.request())) {
            return ResponseEntity.notFound().build();
        }
        return requests.photo(receipt.request(), number, small)
                .map(it -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(
                                CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                        .body(it))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private String again(String typed, Refusal refusal, Model model, HttpServletResponse response, Locale locale) {
        response.setStatus(Problems.status(refusal.kind()).value());
        model.addAttribute("typed", typed);
        model.addAttribute("what", problems.what(refusal, locale));
        model.addAttribute("next", problems.next(refusal, locale));
        return "casefile/case-search";
    }
}
