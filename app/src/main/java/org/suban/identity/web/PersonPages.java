package org.suban.identity.web;

import java.time.Clock;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.identity.People;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.identity.Staffing;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** One member of staff: the post, a new password when the old one is forgotten, and the account out of use or back in. */
@Controller
@RequestMapping("/people/{number:\\d{1,18}}")
class PersonPages {

    private final People people;
    private final Directory directory;
    private final Staffing staffing;
    private final Problems problems;
    private final Clock clock;

    PersonPages(People people, Directory directory, Staffing staffing, Problems problems, Clock clock) {
        this.people = people;
        this.directory = directory;
        this.staffing = staffing;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView person(Staff by, @PathVariable long number, @ModelAttribute("form") PersonForm form, Locale locale) {
        return page(by, number, HttpStatus.OK, locale);
    }

    @PostMapping(params = "password")
    ModelAndView changePassword(
            Staff by,
            @PathVariable long number,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        return switch (staffing.changePassword(by, new StaffId(number), form.password())) {
            case Decision.Granted<StaffId> changed -> back(number, "password", next);
            case Decision.Refused<StaffId>(var why) -> page(by, number, problems.tell(why, errors, locale), locale);
        };
    }

    @PostMapping(params = "post")
    ModelAndView setPost(
            Staff by,
            @PathVariable long number,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        var post = form.post().isBlank() ? null : form.post().strip();
        return switch (staffing.setPost(by, new StaffId(number), post)) {
            case Decision.Granted<StaffId> changed -> back(number, "post", next);
            case Decision.Refused<StaffId>(var why) -> page(by, number, problems.tell(why, errors, locale), locale);
        };
    }

    @PostMapping(params = "active")
    ModelAndView setActive(
            Staff by,
            @PathVariable long number,
            @RequestParam boolean active,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        return switch (staffing.setActive(by, new StaffId(number), active, clock.instant())) {
            case Decision.Granted<StaffId> changed -> back(number, active ? "back" : "closed", next);
            case Decision.Refused<StaffId>(var why) -> page(by, number, problems.tell(why, errors, locale), locale);
        };
    }

    private ModelAndView page(Staff by, long number, HttpStatus status, Locale locale) {
        PeoplePages.onlyForAdministrators(by);
        var person =
                people.find(new StaffId(number)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("identity/person", status)
                .addObject("person", directory.view(person, locale))
                .addObject("post", person.post())
                .addObject("posts", directory.postsIn(person.unit(), locale))
                .addObject("oneself", person.id().equals(by.id()));
    }

    private static ModelAndView back(long number, String said, RedirectAttributes next) {
        next.addFlashAttribute("said", said);
        return new ModelAndView("redirect:/people/" + number);
    }
}
