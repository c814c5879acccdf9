package org.suban.identity.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.StaffId;
import org.suban.identity.Staffing;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** The list of all staff, and giving somebody an account. */
@Controller
class PeoplePages {

    /** A page of more is slow to read, on paper and aloud; the others are found by searching. */
    private static final int SHOWN = 60;

    private final Directory directory;
    private final Staffing staffing;
    private final Problems problems;
    private final Clock clock;

    PeoplePages(Directory directory, Staffing staffing, Problems problems, Clock clock) {
        this.directory = directory;
        this.staffing = staffing;
        this.problems = problems;
        this.clock = clock;
    }

    record RoleFilter(String role, long count, boolean on) {}

    /** A session may be older than the loss of a role. */
    static void onlyForAdministrators(Staff by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("for administrators only");
        }
    }

    @GetMapping("/people")
    String people(Staff by, @RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        onlyForAdministrators(by);
        var everyone = directory.everyone(locale);
        model.addAttribute("q", q.strip());
        model.addAttribute("all", everyone.size());
        model.addAttribute("filters", filters(everyone, q.strip(), locale));
        var found = everyone.stream().filter(it -> it.matches(q.strip())).toList();
        model.addAttribute("found", found.size());
        model.addAttribute("people", found.stream().limit(SHOWN).toList());
        return "identity/people";
    }

    @GetMapping("/people/new")
    ModelAndView ask(Staff by, @ModelAttribute("form") NewPersonForm form, Locale locale) {
        onlyForAdministrators(by);
        return newPerson(HttpStatus.OK, locale);
    }

    @PostMapping("/people/new")
    ModelAndView add(
            Staff by,
            @ModelAttribute("form") NewPersonForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        return switch (staffing.add(by, form.person(), clock.instant())) {
            case Decision.Granted<StaffId>(var id) -> {
                next.addFlashAttribute("said", "added");
                yield new ModelAndView("redirect:/people/" + id.number());
            }
            case Decision.Refused<StaffId>(var why) -> newPerson(problems.tell(why, errors, locale), locale);
        };
    }

    private ModelAndView newPerson(HttpStatus status, Locale locale) {
        return new ModelAndView("identity/person-new", status)
                .addObject("roles", directory.roles(locale))
                .addObject("units", directory.units(locale))
                .addObject("posts", directory.posts(locale));
    }

    private List<RoleFilter> filters(List<PersonView> everyone, String q, Locale locale) {
        return directory.roles(locale).values().stream()
                .map(role -> new RoleFilter(
                        role,
                        everyone.stream()
                                .filter(it -> it.roles().contains(role))
                                .count(),
                        role.equals(q)))
                .toList();
    }
}
