package org.suban.organization.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.suban.organization.search.AreaSearch;

/** What a finder of areas offers while somebody types. */
@Controller
class AreaFinderPages {

    private final AreaSearch search;

    AreaFinderPages(AreaSearch search) {
        this.search = search;
    }

    @GetMapping("/areas/options")
    String options(@RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        model.addAttribute("offered", search.offers(q, locale));
        return "ui/finder :: options";
    }
}
