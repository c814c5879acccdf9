package org.suban.notification.web;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.identity.Staff;
import org.suban.notification.preference.Preference;
import org.suban.notification.preference.Preferences;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** How one wants to be told outside Suban. */
@Controller
@RequestMapping("/messages/preferences")
class PreferencePages {

    private final Preferences preferences;
    private final Problems problems;
    private final MessageSource words;
    private final Clock clock;

    PreferencePages(Preferences preferences, Problems problems, MessageSource words, Clock clock) {
        this.preferences = preferences;
        this.problems = problems;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(Staff by, Locale locale) {
        return page(HttpStatus.OK, locale).addObject("form", PreferenceForm.of(preferences.of(by.id())));
    }

    @PostMapping
    ModelAndView say(
            Staff by,
            @ModelAttribute("form") PreferenceForm form,
            BindingResult told,
            RedirectAttributes next,
            Locale locale) {
        return switch (preferences.say(by, form.wish(), clock.instant())) {
            case Decision.Granted<Preference> said -> {
                next.addFlashAttribute("said", true);
                yield new ModelAndView("redirect:/messages/preferences");
            }
            case Decision.Refused<Preference>(var why) -> page(problems.tell(why, told, locale), locale);
        };
    }

    private ModelAndView page(HttpStatus status, Locale locale) {
        var languages = new LinkedHashMap<String, String>();
        languages.put("zh", words.getMessage("notification.language.zh", null, locale));
        languages.put("en", words.getMessage("notification.language.en", null, locale));
        return new ModelAndView("notification/preferences", status).addObject("languages", languages);
    }
}
