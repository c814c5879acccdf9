package org.suban.administration.web.unit;

import java.time.Clock;
import java.util.Locale;
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
import org.suban.administration.form.Saving;
import org.suban.administration.form.Saving.Ways;
import org.suban.identity.Staff;
import org.suban.identity.Visitor;
import org.suban.organization.ChangingTheCity;
import org.suban.organization.ChangingTheCity.Line;
import org.suban.organization.CitySheet;

/** Adding a post to a unit, and changing one. */
@Controller
@RequestMapping("/city/units/{unit}/posts")
class PostPages {

    private final ChangingTheCity changing;
    private final KeepingTheCity keeping;
    private final PostViews views;
    private final Saving saving;
    private final Clock clock;

    PostPages(ChangingTheCity changing, KeepingTheCity keeping, PostViews views, Saving saving, Clock clock) {
        this.changing = changing;
        this.keeping = keeping;
        this.views = views;
        this.saving = saving;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String unit, @ModelAttribute("form") PostForm form, Staff by, Locale locale) {
        AdministratorsOnly.check(by);
        return views.page(views.unit(unit), null, locale);
    }

    @GetMapping("/{code}")
    ModelAndView open(@PathVariable String unit, @PathVariable String code, Staff by, Locale locale) {
        AdministratorsOnly.check(by);
        var office = views.unit(unit);
        var line = changing.line(CitySheet.POSTS, code)
                .filter(it -> unit.equals(it.cells().get("unit")))
                .orElseThrow(PostViews::nothing);
        return views.page(office, code, locale).addObject("form", PostForm.of(line));
    }

    @PostMapping
    ModelAndView add(
            @PathVariable String unit,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        AdministratorsOnly.check(by);
        var office = views.unit(unit);
        var cells = form.cells(form.code().strip(), unit);
        var decision = keeping.write(new Visitor(by), CitySheet.POSTS, cells, Line.NONE, clock.instant());
        var ways = new Ways("/city/units/" + unit, () -> views.page(office, null, locale), errors, next);
        return saving.after(decision, ways, locale);
    }

    @PostMapping("/{code}")
    ModelAndView write(
            @PathVariable String unit,
            @PathVariable String code,
            @ModelAttribute("form") PostForm form,
            BindingResult errors,
            Staff by,
            RedirectAttributes next,
            Locale locale) {
        AdministratorsOnly.check(by);
        var office = views.unit(unit);
        var decision =
                keeping.write(new Visitor(by), CitySheet.POSTS, form.cells(code, unit), form.seen(), clock.instant());
        var ways = new Ways("/city/units/" + unit, () -> views.page(office, code, locale), errors, next);
        return saving.after(decision, ways, locale);
    }
}
