package org.suban.intake.channel.portal;

import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.suban.identity.Visitor;
import org.suban.intake.Received;
import org.suban.intake.ReceivingRequests;
import org.suban.intake.danger.EmergencyNumbers;
import org.suban.intake.form.FormChoices;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Problems;
import org.suban.shared.Refusal.Kind;

/** The form a resident reports with. */
@Controller
class ReportPages {

    private final ReceivingRequests receiving;
    private final ReportMarks marks;
    private final FormChoices choices;
    private final EmergencyNumbers numbers;
    private final Clock clock;

    ReportPages(
            ReceivingRequests receiving,
            ReportMarks marks,
            FormChoices choices,
            EmergencyNumbers numbers,
            Clock clock) {
        this.receiving = receiving;
        this.marks = marks;
        this.choices = choices;
        this.numbers = numbers;
        this.clock = clock;
    }

    @GetMapping("/report")
    ModelAndView ask(Locale locale) {
        return page(UUID.randomUUID().toString(), ReportForm.empty(), null, locale)
                .addObject("report", ReportForm.empty());
    }

    /** A finder's button, for those whose browser runs no scripts. */
    @PostMapping(path = "/report", params = "find")
    ModelAndView find(
            @ModelAttribute("report") ReportForm form, BindingResult none, @RequestParam String find, Locale locale) {
        return page(form.key(), form, find, locale).addObject("photosLost", form.hasPhotos());
    }

    @PostMapping("/report")
    ModelAndView send(
            @ModelAttribute("report") ReportForm form,
            BindingResult result,
            @RequestParam(defaultValue = "") String warned,
            Visitor by,
            Locale locale)
            throws IOException {
        var danger = numbers.unseen(form.text() == null ? "" : form.text(), warned);
        if (!danger.isEmpty()) {
            return page(form.key(), form, null, locale)
                    .addObject("danger", danger)
                    .addObject("photosLost", form.hasPhotos());
        }
        return switch (receiving.receive(form.submission(choices.read(form.chosen())), by, clock.instant())) {
            case Decision.Granted<Received>(var received) -> new ModelAndView(receiptOf(received));
            case Decision.Refused<Received>(var objections) -> again(form, result, objections, locale);
        };
    }

    private ModelAndView again(ReportForm form, BindingResult result, Objections objections, Locale locale) {
        marks.put(objections, result, locale);
        var first = objections.first();
        // Sent before with other words: the next press is a new matter and gets a new key.
        var key = first.kind() == Kind.OVERTAKEN || form.key() == null
                ? UUID.randomUUID().toString()
                : form.key();
        var page = page(key, form, null, locale).addObject("photosLost", form.hasPhotos());
        page.setStatus(Problems.status(first.kind()));
        return page;
    }

    private ModelAndView page(@Nullable String key, ReportForm form, @Nullable String find, Locale locale) {
        return new ModelAndView("intake/report")
                .addObject("key", key)
                .addObject("choices", choices.shown(form.chosen(), find, false, locale));
    }

    private static RedirectView receiptOf(Received received) {
        var receipt =
                new RedirectView("/receipts/" + received.request().receipt() + "?code=" + received.queryCode(), true);
        receipt.setStatusCode(HttpStatus.SEE_OTHER);
        return receipt;
    }
}
