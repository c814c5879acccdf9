package org.suban.administration.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.suban.administration.form.AdministratorsOnly;
import org.suban.administration.form.LinkView;
import org.suban.administration.form.Search;
import org.suban.identity.Staff;

/** What is offered in a field in which an area or a unit is chosen while typing; the field's name does not matter. */
@Controller
@RequestMapping("/city/options")
class OptionPages {

    private static final int OFFERED = 12;

    private final Search search;

    OptionPages(Search search) {
        this.search = search;
    }

    @GetMapping("/areas")
    ModelAndView areas(@RequestParam Map<String, String> typed, Staff by, Locale locale) {
        AdministratorsOnly.check(by);
        return page(search.areas(words(typed), OFFERED, locale));
    }

    @GetMapping("/units")
    ModelAndView units(@RequestParam Map<String, String> typed, Staff by, Locale locale) {
        AdministratorsOnly.check(by);
        return page(search.workingUnits(words(typed), OFFERED, locale));
    }

    private static String words(Map<String, String> typed) {
        return typed.values().stream().findFirst().orElse("");
    }

    private static ModelAndView page(List<LinkView> options) {
        return new ModelAndView("administration/options").addObject("options", options);
    }
}
