package org.suban.catalog.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.ItemCode;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;
import org.suban.catalog.file.DraftLines;
import org.suban.catalog.search.ItemSearch;
import org.suban.catalog.version.Version;
import org.suban.catalog.version.VersionTable;
import org.suban.identity.Staff;
import org.suban.shared.Problems;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.FaultWords;

/** One line of a draft, to be mended or added by hand. */
@Controller
@RequestMapping("/list-versions/{number}/lines")
class EditPages {

    private static final int MOST = 30;

    private final Catalog catalog;
    private final VersionTable versions;
    private final DraftLines lines;
    private final ItemSearch search;
    private final FaultWords words;
    private final Problems problems;
    private final Clock clock;

    EditPages(
            Catalog catalog,
            VersionTable versions,
            DraftLines lines,
            ItemSearch search,
            FaultWords words,
            Problems problems,
            Clock clock) {
        this.catalog = catalog;
        this.versions = versions;
        this.lines = lines;
        this.search = search;
        this.words = words;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView find(@PathVariable int number, @RequestParam(defaultValue = "") String q, Staff by) {
        VersionPages.onlyForKeepers(by);
        var list = catalog.version(number);
        var found = q.isBlank() ? List.<CatalogItem>of() : search.lines(number, q, MOST);
        return new ModelAndView("catalog/lines")
                .addObject("number", number)
                .addObject("q", q)
                .addObject(
                        "isNew",
                        ItemCode.isOne(q.strip())
                                && list.find(new ItemCode(q.strip())).isEmpty())
                .addObject("found", found);
    }

    @GetMapping("/{code:[\\d-]+}")
    ModelAndView open(@PathVariable int number, @PathVariable String code, Staff by) {
        VersionPages.onlyForKeepers(by);
        if (!ItemCode.isOne(code) || !isDraft(number)) {
            return new ModelAndView("catalog/unknown", HttpStatus.NOT_FOUND).addObject("code", code);
        }
        var list = catalog.version(number);
        var form = LineForm.of(lines.cells(list, new ItemCode(code)));
        return page(list, code, lines.seen(list)).addObject("form", form);
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
        return switch (lines.write(by, number, form.cells(code), seen, clock.instant())) {
            case DraftLines.Outcome.Written(var version) -> {
                next.addFlashAttribute("done", "written");
                yield new ModelAndView("redirect:/list-versions/" + version.number());
            }
            case DraftLines.Outcome.Faulty(var faults) -> {
                faults.forEach(it -> tell(it, told, locale));
                yield again(number, code, seen, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case DraftLines.Outcome.Refused(var why) -> again(number, code, seen, problems.tell(why, told, locale));
        };
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

    private ModelAndView again(int number, String code, String seen, HttpStatus status) {
        var page = page(catalog.version(number), code, seen);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(CatalogList list, String code, String seen) {
        return new ModelAndView("catalog/line")
                .addObject("number", list.version())
                .addObject("code", code)
                .addObject("leaf", new ItemCode(code).leaf())
                .addObject(
                        "path",
                        list.find(new ItemCode(code)).map(CatalogItem::path).orElse(""))
                .addObject("seen", seen)
                .addObject(
                        "types",
                        Stream.of(RequestType.values())
                                .map(RequestType::written)
                                .toList())
                .addObject(
                        "urgencies",
                        Stream.of(Urgency.values()).map(Urgency::written).toList());
    }

    private boolean isDraft(int number) {
        return versions.find(number)
                .filter(it -> it.state() == Version.State.DRAFT)
                .isPresent();
    }
}
