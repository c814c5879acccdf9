package org.suban.identity.web;

import java.time.Clock;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.suban.identity.Invitations;
import org.suban.identity.StaffId;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Refusal;

/** Behind the one-time link of a new city: the first administrator makes the own account. */
@Controller
class SetupPages {

    private static final String PAGE = "identity/setup";

    private final Invitations invitations;
    private final Problems problems;
    private final Clock clock;

    SetupPages(Invitations invitations, Problems problems, Clock clock) {
        this.invitations = invitations;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping("/setup")
    ModelAndView ask(@RequestParam(defaultValue = "") String invitation, @ModelAttribute("form") SetupForm form) {
        return page(invitation, HttpStatus.OK);
    }

    @PostMapping("/setup")
    ModelAndView make(
            @RequestParam(defaultValue = "") String invitation,
            @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            Locale locale) {
        return switch (decide(invitation, form)) {
            case Decision.Granted<StaffId> made -> new ModelAndView("redirect:/sign-in?after=made");
            case Decision.Refused<StaffId>(var why) -> page(invitation, problems.tell(why, errors, locale));
        };
    }

    private Decision<StaffId> decide(String invitation, SetupForm form) {
        return form.password().equals(form.again())
                ? invitations.accept(
                        invitation,
                        NewPersonForm.tidy(form.username()),
                        form.name().strip(),
                        form.password(),
                        clock.instant())
                : Decision.refused(Refusal.wrong("again", "identity.repeat-differs"));
    }

    /** A used or old link has words of its own. */
    private ModelAndView page(String invitation, HttpStatus status) {
        return invitations.isOpen(invitation, clock.instant())
                ? new ModelAndView(PAGE, status).addObject("invitation", invitation)
                : new ModelAndView("identity/setup-closed", HttpStatus.NOT_FOUND);
    }
}
