package org.suban.administration.web.unit;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.administration.KeepingTheCity;
import org.suban.administration.form.AdministratorsOnly;
import org.suban.administration.form.Choices;
import org.suban.administration.form.Saving;
import org.suban.administration.form.Saving.Ways;
import org.suban.identity.Staff;
import org.suban.identity.Visitor;
import org.suban.organization.ChangingTheCity;
import org.suban.organization.CitySheet;
import org.suban.organization.Unit;
import org.suban.organization.Unit.Kind;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** A unit with its posts and people, and a form to change it. */
@Controller
@RequestMapping("/city/units/{code}")
class UnitPages {

    private final Units units;
    private final ChangingTheCity changing;
    private final KeepingTheCity keeping;
    private final UnitViews views;
    private final Choices choices;
    private final Saving saving;
    private final Clock clock;

    UnitPages(
            Units units,
            ChangingTheCity changing,
            KeepingTheCity keeping,
            UnitViews views,
            Choices choices,
            Saving saving,
            Clock clock) {
        this.units = units;
        this.changing = changing;
        this.keeping = keeping;
        this.views = views;
        this.choices = choices;
        this.saving = saving;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView open(@PathVariable String code, Staff by, Locale locale) {
        AdministratorsOnly.check(by);
        return find(code)
                .flatMap(unit -> changing.line(CitySheet.UNITS, code)
                        .map(line -> page(unit, locale).addObject("form", UnitForm.of(line, choices))))
                .orElseGet(() -> unknown(code));
    }

    @PostMapping
    ModelAndView write(
            @PathVariable String code,
            @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        AdministratorsOnly.check(by);
        var unit = find(code);
        if (unit.isEmpty()) {
            return unknown(code);
        }
        var decision = keeping.write(new Visitor(by), CitySheet.UNITS, form.cells(code), form.seen(), clock.instant());
        var ways = new Ways("/city/units/" + code, () -> page(unit.get(), locale), errors, next);
        return saving.after(decision, ways, locale);
    }

    private Optional<Unit> find(String code) {
        return UnitCode.isOne(code) ? units.find(new UnitCode(code)) : Optional.empty();
    }

    private ModelAndView page(Unit unit, Locale locale) {
        return new ModelAndView("administration/unit")
                .addObject("it", views.view(unit, locale))
                .addObject("tree", views.tree(unit, locale))
                .addObject("kinds", choices.words("administration.unit-kind.", Kind.values(), locale));
    }

    private static ModelAndView unknown(String code) {
        return new ModelAndView("administration/unknown", HttpStatus.NOT_FOUND)
                .addObject("code", code)
                .addObject("back", "/city/units");
    }
}
