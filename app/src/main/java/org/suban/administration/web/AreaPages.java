package org.suban.administration.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
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
import org.suban.administration.KeepingTheCity;
import org.suban.administration.form.AdministratorsOnly;
import org.suban.administration.form.Saving;
import org.suban.administration.form.Saving.Ways;
import org.suban.administration.form.Search;
import org.suban.identity.Staff;
import org.suban.identity.Visitor;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.ChangingTheCity;
import org.suban.organization.Cities;
import org.suban.organization.CitySheet;

/** The city from the whole down to its smallest parts: a tree, a map, what people call each, and who answers there. */
@Controller
@RequestMapping("/city")
class AreaPages {

    private static final String ONE = "/areas/{code:\\d{12}(?:\\d{3})?}";
    private static final int FOUND = 50;

    private final Areas areas;
    private final Cities cities;
    private final ChangingTheCity changing;
    private final KeepingTheCity keeping;
    private final AreaViews views;
    private final Search search;
    private final Saving saving;
    private final Clock clock;

    AreaPages(
            Areas areas,
            Cities cities,
            ChangingTheCity changing,
            KeepingTheCity keeping,
            AreaViews views,
            Search search,
            Saving saving,
            Clock clock) {
        this.areas = areas;
        this.cities = cities;
        this.changing = changing;
        this.keeping = keeping;
        this.views = views;
        this.search = search;
        this.saving = saving;
        this.clock = clock;
    }

    @GetMapping
    String city() {
        return "redirect:/city/areas";
    }

    @GetMapping("/areas")
    ModelAndView browse(@RequestParam(defaultValue = "") String q, Staff by, Locale locale) {
        AdministratorsOnly.check(by);
        if (q.isBlank()) {
            return open(cities.get().code().value(), by, locale);
        }
        var found = search.areas(q, FOUND, locale);
        return new ModelAndView("administration/areas-found")
                .addObject("q", q)
                .addObject("found", found)
                .addObject("most", found.size() == FOUND);
    }

    @GetMapping(ONE)
    ModelAndView open(@PathVariable String code, Staff by, Locale locale) {
        AdministratorsOnly.check(by);
        return areas.find(new AreaCode(code))
                .flatMap(area -> changing.line(CitySheet.AREAS, code)
                        .map(line -> page(area, locale).addObject("form", AreaForm.of(line))))
                .orElseGet(() -> unknown(code));
    }

    @PostMapping(ONE)
    ModelAndView write(
            @PathVariable String code,
            @ModelAttribute("form") AreaForm form,
            BindingResult errors,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        AdministratorsOnly.check(by);
        var area = areas.find(new AreaCode(code));
        if (area.isEmpty()) {
            return unknown(code);
        }
        var decision = keeping.write(new Visitor(by), CitySheet.AREAS, form.cells(code), form.seen(), clock.instant());
        var ways = new Ways("/city/areas/" + code, () -> page(area.get(), locale), errors, next);
        return saving.after(decision, ways, locale);
    }

    private ModelAndView page(Area area, Locale locale) {
        return new ModelAndView("administration/area")
                .addObject("area", views.view(area, locale))
                .addObject("tree", List.of(views.tree(area, locale)))
                .addObject("edition", cities.edition());
    }

    private static ModelAndView unknown(String code) {
        return new ModelAndView("administration/unknown", HttpStatus.NOT_FOUND)
                .addObject("code", code)
                .addObject("back", "/city/areas");
    }
}
