package org.suban.administration.web.unit;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
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
import org.suban.organization.ChangingTheCity.Line;
import org.suban.organization.CitySheet;
import org.suban.organization.Unit.Kind;

/** Adding a unit. */
@Controller
@RequestMapping("/city/new-unit")
class NewUnitPages {

    private final KeepingTheCity keeping;
    private final Choices choices;
    private final Saving saving;
    private final Clock clock;

    NewUnitPages(KeepingTheCity keeping, Choices choices, Saving saving, Clock clock) {
        this.keeping = keeping;
        this.choices = choices;
        this.saving = saving;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@ModelAttribute("form") UnitForm form, Staff by, Locale locale) {
        AdministratorsOnly.check(by);
        return page(locale);
    }

    @PostMapping
    ModelAndView add(
            @ModelAttribute("form") UnitForm form,
            BindingResult errors,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        AdministratorsOnly.check(by);
        var code = form.code().strip();
        var decision = keeping.write(new Visitor(by), CitySheet.UNITS, form.cells(code), Line.NONE, clock.instant());
        return saving.after(decision, new Ways("/city/units/" + code, () -> page(locale), errors, next), locale);
    }

    private ModelAndView page(Locale locale) {
        return new ModelAndView("administration/unit-new")
                .addObject("kinds", choices.words("administration.unit-kind.", Kind.values(), locale));
    }
}
