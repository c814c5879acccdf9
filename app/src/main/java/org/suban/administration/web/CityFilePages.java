package org.suban.administration.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.administration.KeepingTheCity;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.administration.RefusedFiles;
import org.suban.administration.form.AdministratorsOnly;
import org.suban.identity.Staff;
import org.suban.identity.Visitor;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.FaultWords;

/** The city by files: sheets and outlines in, with every fault shown, and what was changed last. */
@Controller
@RequestMapping("/city/files")
class CityFilePages {

    private static final String PAGE = "administration/files";
    private static final int LAST = 20;

    /** One fault in words. */
    record FaultView(String sheet, int row, String column, String read, String what) {}

    private final KeepingTheCity keeping;
    private final CityChangeViews changes;
    private final FaultWords words;
    private final RefusedFiles refused;
    private final Problems problems;
    private final Clock clock;

    CityFilePages(
            KeepingTheCity keeping,
            CityChangeViews changes,
            FaultWords words,
            RefusedFiles refused,
            Problems problems,
            Clock clock) {
        this.keeping = keeping;
        this.changes = changes;
        this.words = words;
        this.refused = refused;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Staff by, Locale locale) {
        AdministratorsOnly.check(by);
        return page(HttpStatus.OK, locale);
    }

    @PostMapping
    ModelAndView take(@RequestParam MultipartFile file, Staff by, RedirectAttributes next, Locale locale)
            throws IOException {
        AdministratorsOnly.check(by);
        var name = String.valueOf(file.getOriginalFilename());
        var at = clock.instant();
        return switch (keeping.take(new Visitor(by), name, file.getBytes(), at)) {
            case Decision.Refused<Outcome>(var why) ->
                page(Problems.status(why.first().kind()), locale)
                        .addObject("what", problems.what(why.first(), locale))
                        .addObject("next", problems.next(why.first(), locale));
            case Decision.Granted<Outcome>(Outcome.Faulty(var faults)) -> faulty(faults, name, by, at, locale);
            case Decision.Granted<Outcome>(Outcome.Same()) -> {
                next.addFlashAttribute("said", "same");
                yield new ModelAndView("redirect:/city/files");
            }
            case Decision.Granted<Outcome>(Outcome.Changed(var change)) -> {
                next.addFlashAttribute("said", "taken");
                next.addFlashAttribute("counts", changes.counts(change, locale));
                yield new ModelAndView("redirect:/city/files");
            }
        };
    }

    private ModelAndView faulty(List<Fault> faults, String name, Staff by, Instant at, Locale locale) {
        var shown = faults.stream()
                .limit(FaultWords.SHOWN)
                .map(it -> new FaultView(it.sheet(), it.row(), it.column(), it.read(), words.what(it, locale)))
                .toList();
        return page(HttpStatus.UNPROCESSABLE_CONTENT, locale)
                .addObject("file", name)
                .addObject("faults", shown)
                .addObject("total", faults.size())
                .addObject("report", refused.keep(words.csv(faults, locale), by.actor(), at));
    }

    private ModelAndView page(HttpStatus status, Locale locale) {
        return new ModelAndView(PAGE, status).addObject("changes", changes.last(LAST, locale));
    }
}
