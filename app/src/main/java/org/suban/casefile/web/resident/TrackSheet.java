package org.suban.casefile.web.resident;

import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.suban.casefile.CaseFile;
import org.suban.rating.web.VerdictForm;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Problems;

/** Draws the tracking page, at first and after the resident has said something on it. */
@Component
class TrackSheet {

    /** How the page tells thanks, and in which field of the form the resident's own words stand. */
    record Saying(String thanks, String words) {}

    private final ResidentDoor door;
    private final ResidentAnswers answers;

    TrackSheet(ResidentDoor door, ResidentAnswers answers) {
        this.door = door;
        this.answers = answers;
    }

    /** Forms that were sent are in the model already. */
    ModelAndView show(CaseFile file, TrackForm shown, Model model, Locale locale) {
        if (!model.containsAttribute("rating")) {
            model.addAttribute("rating", VerdictForm.EMPTY);
        }
        if (!model.containsAttribute("saying")) {
            model.addAttribute("saying", SayingForm.EMPTY);
        }
        return new ModelAndView("casefile/track")
                .addObject("track", answers.tracking(file, shown.codeOrBlank(), locale));
    }

    /** What was said is kept and the page tells thanks, or what is wrong stands beside its field. */
    <T> ModelAndView say(
            TrackForm shown,
            Function<CaseFile, Decision<T>> use,
            Saying how,
            BindingResult result,
            Model model,
            Locale locale) {
        return door.open(shown, locale, file -> switch (use.apply(file)) {
            case Decision.Granted<T> granted -> seeOther(addressOf(file, shown) + "&" + how.thanks());
            case Decision.Refused<T>(var objections) -> again(shown, objections, how, result, model, locale);
        });
    }

    /** Opened anew, because somebody may have been quicker. */
    private ModelAndView again(
            TrackForm shown, Objections objections, Saying how, BindingResult result, Model model, Locale locale) {
        return door.open(shown, locale, file -> {
            var page = show(file, shown, model, locale);
            for (var refusal : objections.all()) {
                var field = refusal.field();
                var words = door.words(refusal, locale);
                if (field == null) {
                    page.addObject("refusal", words);
                } else {
                    result.rejectValue(
                            field.equals("words") ? how.words() : field,
                            refusal.code(),
                            words.what() + " " + words.next());
                }
            }
            page.setStatus(Problems.status(objections.first().kind()));
            return page;
        });
    }

    static String addressOf(CaseFile file, TrackForm shown) {
        return "/track/" + file.request().id().receipt() + "?code="
                + shown.codeOrBlank().replaceAll("\\D", "");
    }

    static ModelAndView seeOther(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}
