package org.suban.catalog.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.catalog.file.CatalogFiles;
import org.suban.catalog.file.CatalogFiles.Outcome;
import org.suban.catalog.file.FaultReports;
import org.suban.catalog.web.view.FaultView;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.FaultWords;

/** A file becomes the draft, or all its faults are shown. */
@Controller
@RequestMapping("/list-file")
class FilePages {

    private final CatalogFiles files;
    private final FaultWords words;
    private final FaultReports reports;
    private final Problems problems;
    private final Clock clock;

    FilePages(CatalogFiles files, FaultWords words, FaultReports reports, Problems problems, Clock clock) {
        this.files = files;
        this.words = words;
        this.reports = reports;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(Staff by) {
        VersionPages.onlyForKeepers(by);
        return new ModelAndView("catalog/file");
    }

    @PostMapping
    ModelAndView take(@RequestParam MultipartFile file, Staff by, RedirectAttributes next, Locale locale)
            throws IOException {
        VersionPages.onlyForKeepers(by);
        var name = String.valueOf(file.getOriginalFilename());
        var at = clock.instant();
        return switch (files.take(by, name, file.getBytes(), at)) {
            case Decision.Refused<Outcome>(var why) ->
                new ModelAndView("catalog/file", Problems.status(why.first().kind()))
                        .addObject("what", problems.what(why.first(), locale))
                        .addObject("next", problems.next(why.first(), locale));
            case Decision.Granted<Outcome>(var outcome) -> told(outcome, name, by, at, next, locale);
        };
    }

    @GetMapping("/faults/{id}.csv")
    ResponseEntity<String> faults(@PathVariable UUID id, Staff by) {
        VersionPages.onlyForKeepers(by);
        return reports.find(id)
                .map(csv -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                        .header("Content-Disposition", "attachment; filename=faults.csv")
                        .body(csv))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ModelAndView told(
            Outcome outcome, String name, Staff by, Instant at, RedirectAttributes next, Locale locale) {
        return switch (outcome) {
            case Outcome.Drafted(var version) -> {
                next.addFlashAttribute("done", "imported");
                yield new ModelAndView("redirect:/list-versions/" + version);
            }
            case Outcome.Same(var version) -> {
                next.addFlashAttribute("done", "same");
                yield new ModelAndView("redirect:/list-versions/" + version);
            }
            case Outcome.Faulty(var faults) -> faulty(faults, name, by, at, locale);
        };
    }

    private ModelAndView faulty(List<Fault> faults, String name, Staff by, Instant at, Locale locale) {
        var shown = faults.stream()
                .limit(FaultWords.SHOWN)
                .map(it -> new FaultView(it.sheet(), it.row(), it.column(), it.read(), words.what(it, locale)))
                .toList();
        return new ModelAndView("catalog/file", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("file", name)
                .addObject("total", faults.size())
                .addObject("faults", shown)
                .addObject("report", reports.keep(words.csv(faults, locale), by.actor(), at));
    }
}
