package org.suban.catalog.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.catalog.Catalog;
import org.suban.catalog.version.Version;
import org.suban.catalog.version.VersionTable;
import org.suban.catalog.version.Versioning;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;

/** The keepers' desk: the versions of the list, and each one's way from draft to effect. */
@Controller
@RequestMapping("/list-versions")
class VersionPages {

    private final VersionTable versions;
    private final Versioning versioning;
    private final VersionViews views;
    private final Catalog catalog;
    private final Problems problems;
    private final ObjectProvider<ZoneId> zone;
    private final Clock clock;

    VersionPages(
            VersionTable versions,
            Versioning versioning,
            VersionViews views,
            Catalog catalog,
            Problems problems,
            ObjectProvider<ZoneId> zone,
            Clock clock) {
        this.versions = versions;
        this.versioning = versioning;
        this.views = views;
        this.catalog = catalog;
        this.problems = problems;
        this.zone = zone;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView all(Staff by) {
        onlyForKeepers(by);
        return new ModelAndView("catalog/versions")
                .addObject("versions", versions.all())
                .addObject("inForce", catalog.inForce().version())
                .addObject("atWork", versions.atWork().orElse(null));
    }

    @PostMapping
    ModelAndView draft(Staff by, RedirectAttributes next, Locale locale) {
        onlyForKeepers(by);
        return after(versioning.draft(by, clock.instant()), "drafted", 0, next, locale);
    }

    @GetMapping("/{number}")
    ModelAndView one(@PathVariable int number, Staff by, Locale locale) {
        onlyForKeepers(by);
        var version = versions.find(number);
        return version.isEmpty()
                ? new ModelAndView("catalog/unknown", HttpStatus.NOT_FOUND).addObject("code", String.valueOf(number))
                : new ModelAndView("catalog/version", views.of(version.get(), clock.instant(), locale));
    }

    @PostMapping("/{number}/review")
    ModelAndView review(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String note,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        return after(versioning.review(by, number, note, clock.instant()), "reviewed", number, next, locale);
    }

    @PostMapping("/{number}/send-back")
    ModelAndView sendBack(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String note,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        return after(versioning.sendBack(by, number, note, clock.instant()), "sent-back", number, next, locale);
    }

    /** {@code effective} is the city's own time, as a field for date and time sends it. */
    @PostMapping("/{number}/approve")
    ModelAndView approve(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String effective,
            @RequestParam(defaultValue = "") String note,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        try {
            var from = LocalDateTime.parse(effective).atZone(zone.getObject()).toInstant();
            return after(versioning.approve(by, number, from, note, clock.instant()), "approved", number, next, locale);
        } catch (DateTimeParseException e) {
            return after(
                    Decision.refused(Refusal.wrong("effective", "catalog.effective-unread")),
                    "approved",
                    number,
                    next,
                    locale);
        }
    }

    @PostMapping("/{number}/discard")
    ModelAndView discard(
            @PathVariable int number,
            @RequestParam(defaultValue = "") String note,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        return after(versioning.discard(by, number, note, clock.instant()), "discarded", number, next, locale);
    }

    @GetMapping("/{number}/file.xlsx")
    void file(@PathVariable int number, Staff by, HttpServletResponse response) throws IOException {
        onlyForKeepers(by);
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=list-" + number + ".xlsx");
        views.print(number, response.getOutputStream());
    }

    static void onlyForKeepers(Staff by) {
        if (!by.mayKeepTheList()) {
            throw new AccessDeniedException("for keepers of the list only");
        }
    }

    /** What was done is told at the top of the version's page. */
    private ModelAndView after(
            Decision<Version> decision, String done, int number, RedirectAttributes next, Locale locale) {
        return switch (decision) {
            case Decision.Granted<Version>(var version) -> {
                next.addFlashAttribute("done", done);
                yield new ModelAndView("redirect:/list-versions/" + version.number());
            }
            case Decision.Refused<Version>(var why) -> {
                next.addFlashAttribute("what", problems.what(why.first(), locale));
                next.addFlashAttribute("next", problems.next(why.first(), locale));
                yield new ModelAndView("redirect:/list-versions" + (number == 0 ? "" : "/" + number));
            }
        };
    }
}
