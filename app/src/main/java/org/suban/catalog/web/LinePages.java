package org.suban.catalog.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.file.DraftLines;
import org.suban.catalog.search.ItemSearch;
import org.suban.catalog.version.Version;
import org.suban.catalog.version.VersionTable;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.FaultWords;

/** One line of a draft, to be mended or added by hand, with a look at who would then answer. */
@Controller
@RequestMapping("/list-versions/{number}/lines")
class LinePages {

    private static final int OFFERED = 12;

    private final VersionTable versions;
    private final DraftLines lines;
    private final LineViews views;
    private final ItemSearch search;
    private final FaultWords words;
    private final Problems problems;
    private final Clock clock;

    LinePages(
            VersionTable versions,
            DraftLines lines,
            LineViews views,
            ItemSearch search,
            FaultWords words,
            Problems problems,
            Clock clock) {
        this.versions = versions;
        this.lines = lines;
        this.views = views;
        this.search = search;
        this.words = words;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/{code:[\\d-]+}")
    ModelAndView open(@PathVariable int number, @PathVariable String code, Staff by, Locale locale) {
        VersionPages.onlyForKeepers(by);
        var item = inDraft(number, code);
        if (item.isEmpty()) {
            return unknown(code);
        }
        var line = lines.open(number, item.get());
        return page(line.branch(), item.get(), line.seen(), locale).addObject("form", views.form(number, line, locale));
    }

    /** Who would answer if the form were saved as it is. */
    @PostMapping("/{code:[\\d-]+}/who")
    ModelAndView who(
            @PathVariable int number,
            @PathVariable String code,
            @ModelAttribute("form") LineForm form,
            @RequestParam(defaultValue = "") String seen,
            Staff by,
            Locale locale) {
        VersionPages.onlyForKeepers(by);
        return inDraft(number, code)
                .map(it -> page(lines.as(number, it, form.cells(code)), it, seen, locale))
                .orElseGet(() -> unknown(code));
    }

    @PostMapping("/{code:[\\d-]+}")
    ModelAndView write(
            @PathVariable int number,
            @PathVariable String code,
            @ModelAttribute("form") LineForm form,
            BindingResult told,
            @RequestParam(defaultValue = "") String seen,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        VersionPages.onlyForKeepers(by);
        if (!ItemCode.isOne(code)) {
            return unknown(code);
        }
        var item = new ItemCode(code);
        return switch (lines.write(by, number, item, form.cells(code), seen, clock.instant())) {
            case DraftLines.Outcome.Written(var version) -> {
                next.addFlashAttribute("done", "written");
                yield new ModelAndView("redirect:/list-versions/" + version.number());
            }
            case DraftLines.Outcome.Faulty(var faults) -> {
                faults.forEach(it -> tell(it, told, locale));
                yield again(number, item, form, seen, HttpStatus.UNPROCESSABLE_CONTENT, locale);
            }
            case DraftLines.Outcome.Refused(var why) ->
                again(number, item, form, seen, problems.tell(why, told, locale), locale);
        };
    }

    @PostMapping("/{code:[\\d-]+}/remove")
    ModelAndView remove(
            @PathVariable int number,
            @PathVariable String code,
            @ModelAttribute("form") LineForm form,
            BindingResult told,
            @RequestParam(defaultValue = "") String seen,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        VersionPages.onlyForKeepers(by);
        if (!ItemCode.isOne(code)) {
            return unknown(code);
        }
        var item = new ItemCode(code);
        return switch (lines.remove(by, number, item, seen, clock.instant())) {
            case Decision.Granted<Version>(var version) -> {
                next.addFlashAttribute("done", "removed");
                yield new ModelAndView("redirect:/list-versions/" + version.number());
            }
            case Decision.Refused<Version>(var why) ->
                again(number, item, form, seen, problems.tell(why, told, locale), locale);
        };
    }

    /** For the field of the heir, filled while typing. */
    @GetMapping("/items")
    String items(
            @PathVariable int number,
            @RequestParam(name = "heir", defaultValue = "") String typed,
            Staff by,
            Model model) {
        VersionPages.onlyForKeepers(by);
        model.addAttribute("items", search.leaves(number, typed, OFFERED));
        return "catalog/options";
    }

    /** For the fields of units, whichever is being filled. */
    @GetMapping("/units")
    String units(
            @RequestParam(required = false) List<String> host,
            @RequestParam(required = false) List<String> cohosts,
            @RequestParam(required = false) List<String> fallback,
            Staff by,
            Locale locale,
            Model model) {
        VersionPages.onlyForKeepers(by);
        var typed = host != null ? host : cohosts != null ? cohosts : fallback;
        model.addAttribute(
                "named", views.units(typed == null || typed.isEmpty() ? "" : typed.getFirst(), OFFERED, locale));
        return "catalog/named";
    }

    private void tell(Fault it, BindingResult told, Locale locale) {
        switch (it.column()) {
            case "valid_from" -> told.rejectValue("validFrom", it.kind(), words.what(it, locale));
            case "valid_to" -> told.rejectValue("validTo", it.kind(), words.what(it, locale));
            case "department_only" -> told.rejectValue("departmentOnly", it.kind(), words.what(it, locale));
            case "code" -> told.reject(it.kind(), words.what(it, locale));
            case String column -> told.rejectValue(column, it.kind(), words.what(it, locale));
        }
    }

    private ModelAndView again(
            int number, ItemCode code, LineForm form, String seen, HttpStatus status, Locale locale) {
        var page = page(lines.as(number, code, form.cells(code.value())), code, seen, locale);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(CatalogList branch, ItemCode code, String seen, Locale locale) {
        return new ModelAndView("catalog/line", views.page(branch, code, clock.instant(), locale))
                .addObject("seen", seen);
    }

    private Optional<ItemCode> inDraft(int number, String code) {
        return Optional.of(code)
                .filter(ItemCode::isOne)
                .map(ItemCode::new)
                .filter(it -> versions.find(number)
                        .filter(version -> version.state() == Version.State.DRAFT)
                        .isPresent());
    }

    private static ModelAndView unknown(String code) {
        return new ModelAndView("catalog/unknown", HttpStatus.NOT_FOUND).addObject("code", code);
    }
}
