package org.suban.dispatch.automation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.dispatch.automation.ReadingAutomation;
import org.suban.dispatch.automation.Standing;
import org.suban.dispatch.automation.mode.ModeSet;
import org.suban.dispatch.automation.mode.SettingModes;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** How the machine stands, and the form that lets it act or stops it. */
@Controller
@RequestMapping("/automation")
class AutomationPages {

    private final ReadingAutomation reading;
    private final SettingModes setting;
    private final AutomationViews views;
    private final Problems problems;
    private final Clock clock;

    AutomationPages(
            ReadingAutomation reading, SettingModes setting, AutomationViews views, Problems problems, Clock clock) {
        this.reading = reading;
        this.setting = setting;
        this.views = views;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String show(Staff by, Model model, Locale locale) {
        model.addAttribute("form", ModeForm.EMPTY);
        return page(by, model, locale);
    }

    @PostMapping
    String set(
            @ModelAttribute("form") ModeForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (form.set(setting, by, clock.instant())) {
            case Decision.Granted<ModeSet>(var set) -> {
                next.addFlashAttribute("done", views.scope(set.scope(), locale));
                next.addFlashAttribute("mode", set.mode());
                yield "redirect:/automation";
            }
            case Decision.Refused<ModeSet>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield page(by, model, locale);
            }
        };
    }

    private String page(Staff by, Model model, Locale locale) {
        var standing = switch (reading.read(by, clock.instant())) {
            case Decision.Granted<Standing>(var value) -> value;
            case Decision.Refused<Standing> refused ->
                throw new AccessDeniedException("the machine is not for everybody");
        };
        model.addAttribute("view", views.view(standing, by, locale));
        return "dispatch/automation";
    }
}
