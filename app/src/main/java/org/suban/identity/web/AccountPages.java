package org.suban.identity.web;

import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** One's own account: what one is here to do, and a new password. */
@Controller
class AccountPages {

    private final OwnPassword ownPassword;
    private final Directory directory;
    private final Problems problems;
    private final Clock clock;

    AccountPages(OwnPassword ownPassword, Directory directory, Problems problems, Clock clock) {
        this.ownPassword = ownPassword;
        this.directory = directory;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/account")
    ModelAndView account(Staff by, @ModelAttribute("form") AccountForm form, Locale locale) {
        return page(by, HttpStatus.OK, locale);
    }

    @PostMapping("/account")
    ModelAndView change(
            Staff by,
            @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        return switch (ownPassword.change(by, form, clock.instant())) {
            case Decision.Granted<StaffId> changed -> {
                next.addFlashAttribute("said", "own-password");
                yield new ModelAndView("redirect:/account");
            }
            case Decision.Refused<StaffId>(var why) -> page(by, problems.tell(why, errors, locale), locale);
        };
    }

    private ModelAndView page(Staff by, HttpStatus status, Locale locale) {
        return new ModelAndView("identity/account", status).addObject("person", directory.view(by, locale));
    }
}
