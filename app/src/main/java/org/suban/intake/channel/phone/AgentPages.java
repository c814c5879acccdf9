package org.suban.intake.channel.phone;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import org.suban.identity.Role;
import org.suban.identity.Staff;
import org.suban.identity.Visitor;
import org.suban.intake.Received;
import org.suban.intake.ReceivingRequests;
import org.suban.intake.Requests;
import org.suban.intake.danger.EmergencyNumbers;
import org.suban.intake.form.FormChoices;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.Receipt;
import org.suban.shared.Refusal.Kind;

/** The agent's form for the hotline and the counter: one page, filled in while somebody talks, then the next. */
@Controller
@RequestMapping("/agent")
class AgentPages {

    private final ReceivingRequests receiving;
    private final Requests requests;
    private final FormChoices choices;
    private final AgentWords words;
    private final EmergencyNumbers numbers;
    private final Clock clock;

    AgentPages(
            ReceivingRequests receiving,
            Requests requests,
            FormChoices choices,
            AgentWords words,
            EmergencyNumbers numbers,
            Clock clock) {
        this.receiving = receiving;
        this.requests = requests;
        this.choices = choices;
        this.words = words;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView ask(
            Staff by,
            @RequestParam(defaultValue = "") String taken,
            @RequestParam(defaultValue = "false") boolean several,
            @ModelAttribute("form") AgentForm form,
            Locale locale) {
        onlyForAgents(by);
        return page(HttpStatus.OK, freshKey(), form, null, locale)
                .addObject("taken", known(taken).orElse(null))
                .addObject("several", several);
    }

    /** A finder's button, for those whose browser runs no scripts. */
    @PostMapping(params = "find")
    ModelAndView find(
            Staff by,
            @RequestParam(defaultValue = "") String key,
            @RequestParam String find,
            @ModelAttribute("form") AgentForm form,
            BindingResult none,
            Locale locale) {
        onlyForAgents(by);
        return page(HttpStatus.OK, key, form, find, locale);
    }

    @PostMapping
    ModelAndView take(
            Staff by,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "false") boolean several,
            @RequestParam(defaultValue = "") String warned,
            @ModelAttribute("form") AgentForm form,
            BindingResult errors,
            RedirectAttributes next,
            Locale locale) {
        onlyForAgents(by);
        var danger = numbers.unseen(form.text(), warned);
        if (!danger.isEmpty()) {
            return page(HttpStatus.OK, key, form, null, locale)
                    .addObject("danger", danger)
                    .addObject("heldSeveral", several);
        }
        var submission = form.submission(key, choices.read(form.chosen()));
        var decision = several
                ? receiving.receiveLetter(submission, by, clock.instant())
                : receiving.receive(submission, new Visitor(by), clock.instant());
        return switch (decision) {
            case Decision.Granted<Received>(var received) -> {
                next.addAttribute("several", several);
                yield taken(received, form, next);
            }
            case Decision.Refused<Received>(var why) -> {
                words.mark(why, errors, locale);
                var kind = why.first().kind();
                var find = errors.hasFieldErrors("chosen.matter") ? FormChoices.MATTER : null;
                yield page(Problems.status(kind), kind == Kind.OVERTAKEN ? freshKey() : key, form, find, locale);
            }
        };
    }

    /** The query code travels in the session, because addresses are kept in histories and logs. */
    private static ModelAndView taken(Received received, AgentForm form, RedirectAttributes next) {
        next.addAttribute("taken", received.request().receipt().digits());
        next.addAttribute("channel", form.channel());
        next.addFlashAttribute("queryCode", received.queryCode());
        var away = new RedirectView("/agent");
        away.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(away);
    }

    private ModelAndView page(HttpStatus status, String key, AgentForm form, @Nullable String find, Locale locale) {
        return new ModelAndView("intake/agent", status)
                .addObject("key", key)
                .addObject("channels", words.channels(locale))
                .addObject("choices", choices.shown(form.chosen(), find, true, locale));
    }

    private Optional<Receipt> known(String taken) {
        return Receipt.read(taken).filter(it -> requests.find(it.request()).isPresent());
    }

    private static void onlyForAgents(Staff by) {
        if (!by.is(Role.AGENT) && !by.is(Role.ADMINISTRATOR)) {
            throw new AccessDeniedException("for agents only");
        }
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }
}
