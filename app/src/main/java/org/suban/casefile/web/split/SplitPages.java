package org.suban.casefile.web.split;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.suban.casefile.CaseFile;
import org.suban.casefile.CaseFiles;
import org.suban.casefile.CaseState;
import org.suban.casefile.SplittingLetters;
import org.suban.casefile.web.split.SplitView.Box;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal;
import org.suban.shared.RequestId;

/** A letter beside a box for each of its parts; the boxes are filled with a proposal. */
@Controller
@RequestMapping("/cases/{receipt}/split")
class SplitPages {

    private static final String PAGE = "casefile/split";
    private static final String PARTS = "parts";

    private final SplittingLetters splitting;
    private final CaseFiles files;
    private final Problems problems;
    private final Clock clock;

    SplitPages(SplittingLetters splitting, CaseFiles files, Problems problems, Clock clock) {
        this.splitting = splitting;
        this.files = files;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable Receipt receipt, Staff by, Model model, HttpServletResponse response) {
        var letter = letter(by, receipt);
        if (letter.state() != CaseState.WAITING || letter.part().isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
        }
        return show(letter, Matters.in(letter.request().words()), Objections.NONE, model, Locale.ROOT);
    }

    @PostMapping(params = "more")
    String more(
            @PathVariable Receipt receipt,
            @RequestParam MultiValueMap<String, String> sent,
            Staff by,
            Model model,
            Locale locale) {
        var parts = new ArrayList<>(parts(sent));
        if (parts.size() < SplittingLetters.MOST) {
            parts.add("");
        }
        return show(letter(by, receipt), parts, Objections.NONE, model, locale);
    }

    @PostMapping
    String split(
            @PathVariable Receipt receipt,
            @RequestParam MultiValueMap<String, String> sent,
            Staff by,
            Model model,
            HttpServletResponse response,
            Locale locale) {
        var letter = letter(by, receipt);
        var parts = parts(sent).stream().filter(it -> !it.isBlank()).toList();
        return switch (splitting.split(by, receipt.request(), parts, clock.instant())) {
            case Decision.Granted<List<RequestId>> granted -> "redirect:/cases/" + receipt;
            case Decision.Refused<List<RequestId>>(var objections) -> {
                response.setStatus(Problems.status(objections.first().kind()).value());
                // Somebody may have been quicker: the letter is looked at anew.
                yield show(files.of(letter.request().id()), parts, objections, model, locale);
            }
        };
    }

    /** Opening the letter to split it is one look at the case, however often the boxes are filled. */
    private CaseFile letter(Staff by, Receipt receipt) {
        if (!by.mayNameMatters()) {
            throw new AccessDeniedException("for agents and dispatchers only");
        }
        return switch (files.open(by, receipt.request(), clock.instant())) {
            case Decision.Granted<CaseFile>(var file) -> file;
            case Decision.Refused<CaseFile> refused -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
    }

    private String show(CaseFile letter, List<String> parts, Objections objections, Model model, Locale locale) {
        var boxes = IntStream.range(0, Math.max(parts.size(), 2))
                .mapToObj(n -> new Box(n + 1, n < parts.size() ? parts.get(n) : "", wrong(objections, n, locale)))
                .toList();
        model.addAttribute("view", new SplitView(letter, boxes));
        objections.all().stream().filter(it -> !isOfABox(it)).findFirst().ifPresent(it -> {
            model.addAttribute("what", problems.what(it, locale));
            model.addAttribute("next", problems.next(it, locale));
        });
        return PAGE;
    }

    private @Nullable String wrong(Objections objections, int number, Locale locale) {
        return objections.all().stream()
                .filter(it -> (PARTS + "[" + number + "]").equals(it.field()))
                .map(it -> problems.what(it, locale) + " " + problems.next(it, locale))
                .findFirst()
                .orElse(null);
    }

    private static boolean isOfABox(Refusal refusal) {
        var field = refusal.field();
        return field != null && field.startsWith(PARTS + "[");
    }

    /** As many as the page has boxes; blank ones are kept, so that a box stays where it is. */
    private static List<String> parts(MultiValueMap<String, String> sent) {
        return sent.getOrDefault(PARTS, List.of());
    }
}
