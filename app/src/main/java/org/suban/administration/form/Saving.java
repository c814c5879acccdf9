package org.suban.administration.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.suban.administration.KeepingTheCity.Outcome;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.FaultWords;

/** After a row was sent: on to its page, or the form again with what is wrong beside the field of the column. */
@Component
public class Saving {

    private static final Map<String, String> FIELDS =
            Map.of("name_en", "english", "valid_to", "validTo", "standin", "standIn");

    private final FaultWords words;
    private final Problems problems;

    Saving(FaultWords words, Problems problems) {
        this.words = words;
        this.problems = problems;
    }

    /** Where to go on, and what to show again where it cannot be. */
    public record Ways(String on, Supplier<ModelAndView> again, BindingResult errors, RedirectAttributes next) {}

    public ModelAndView after(Decision<Outcome> decision, Ways ways, Locale locale) {
        return switch (decision) {
            case Decision.Granted<Outcome>(Outcome.Faulty(var faults)) -> {
                mark(faults, ways.errors(), locale);
                yield again(ways, HttpStatus.UNPROCESSABLE_CONTENT);
            }
            case Decision.Granted<Outcome>(Outcome.Changed(var change)) -> on(ways, "saved");
            case Decision.Granted<Outcome>(Outcome.Same()) -> on(ways, "same");
            case Decision.Refused<Outcome>(var why) -> again(ways, problems.tell(why, ways.errors(), locale));
        };
    }

    private static ModelAndView on(Ways ways, String said) {
        ways.next().addFlashAttribute("said", said);
        return new ModelAndView("redirect:" + ways.on());
    }

    private static ModelAndView again(Ways ways, HttpStatus status) {
        var page = ways.again().get();
        page.setStatus(status);
        return page;
    }

    private void mark(List<Fault> faults, Errors form, Locale locale) {
        for (var fault : faults) {
            var field = FIELDS.getOrDefault(fault.column(), fault.column());
            var text = words.what(fault, locale);
            if (!field.isEmpty() && form.getFieldType(field) != null) {
                form.rejectValue(field, fault.kind(), text);
            } else {
                form.reject(fault.kind(), text);
            }
        }
    }
}
