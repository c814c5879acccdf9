package org.suban.handling.reply.web;

import static org.suban.handling.reply.web.TemplateForm.orEmpty;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.catalog.search.ItemChoices;
import org.suban.handling.reply.Draft;
import org.suban.handling.reply.Template;
import org.suban.handling.reply.Templates;
import org.suban.handling.reply.WritingTemplates;
import org.suban.identity.Staff;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.ui.FinderView;
import org.suban.ui.Finding;

/** Where the words that replies begin with are kept: all that are in use, and for who may, a form. */
@Controller
@RequestMapping("/reply-templates")
class TemplatePages {

    private final Templates templates;
    private final WritingTemplates writing;
    private final TemplateViews views;
    private final ItemChoices items;
    private final Problems problems;
    private final Clock clock;

    TemplatePages(
            Templates templates,
            WritingTemplates writing,
            TemplateViews views,
            ItemChoices items,
            Problems problems,
            Clock clock) {
        this.templates = templates;
        this.writing = writing;
        this.views = views;
        this.items = items;
        this.problems = problems;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable Long change,
            Staff by,
            Model model,
            HttpServletResponse response) {
        var form = change == null
                ? TemplateForm.EMPTY
                : templates
                        .find(change)
                        .filter(it -> templates.mayChange(by, it))
                        .map(TemplateForm::of)
                        .orElse(TemplateForm.EMPTY);
        model.addAttribute("form", form);
        return page(form, Finding.NOTHING, by, model, response);
    }

    /** The finder's button, for those whose browser runs no scripts. */
    @PostMapping(params = "find")
    String find(
            @ModelAttribute("form") TemplateForm form,
            BindingResult none,
            @RequestParam String find,
            Staff by,
            Model model,
            HttpServletResponse response) {
        return page(form, Finding.in("item", find), by, model, response);
    }

    @PostMapping(params = "act")
    String act(
            @ModelAttribute("form") TemplateForm form,
            BindingResult told,
            Staff by,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next,
            Locale locale) {
        return switch (decide(form, by)) {
            case Decision.Granted<Template>(var now) -> {
                next.addFlashAttribute("done", now.withdrawn() ? "withdrawn" : "kept");
                yield "redirect:/reply-templates";
            }
            case Decision.Refused<Template>(var objections) -> {
                response.setStatus(problems.tell(objections, told, locale).value());
                yield page(form, Finding.NOTHING, by, model, response);
            }
        };
    }

    private Decision<Template> decide(TemplateForm form, Staff by) {
        var at = clock.instant();
        var number = form.number();
        return switch (form.act()) {
            case WRITE ->
                number == null
                        ? writing.write(by, new Draft(named(form), orEmpty(form.words())), at)
                        : writing.change(by, number, form.seen(), orEmpty(form.words()), at);
            case WITHDRAW -> writing.withdraw(by, number == null ? 0 : number, form.seen(), at);
            case null -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private String page(TemplateForm form, Finding pressed, Staff by, Model model, HttpServletResponse response) {
        if (!templates.mayRead(by)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return "handling/closed";
        }
        var number = form.number();
        model.addAttribute("rows", views.of(by));
        model.addAttribute("writes", templates.mayWrite(by));
        model.addAttribute("item", finder(form, pressed));
        model.addAttribute(
                "changing",
                number == null
                        ? null
                        : templates
                                .find(number)
                                .map(Template::item)
                                .map(views::item)
                                .orElse(null));
        return "handling/templates";
    }

    private FinderView finder(TemplateForm form, Finding pressed) {
        return items.finder(orEmpty(form.item()), orEmpty(form.itemCode()), pressed, true);
    }

    /** Words that name no item are left to be refused. */
    private String named(TemplateForm form) {
        var it = finder(form, Finding.NOTHING);
        return it.code().isEmpty() ? it.text() : it.code();
    }
}
