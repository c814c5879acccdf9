package org.suban.casefile.web.resident;

import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.suban.casefile.web.resident.TrackSheet.Saying;
import org.suban.guidance.ObjectingToGuidance;
import org.suban.handling.question.AnsweringQuestions;
import org.suban.intake.words.AddingWords;
import org.suban.rating.RatingRequests;
import org.suban.rating.Voice;
import org.suban.rating.web.VerdictForm;

/** What a resident says on the tracking page: whether it is solved, that it is for us after all, and more of it. */
@Controller
@RequestMapping("/track/{receipt}")
class SayingPages {

    private final TrackSheet sheet;
    private final RatingRequests rating;
    private final ObjectingToGuidance objecting;
    private final AddingWords adding;
    private final AnsweringQuestions answering;
    private final Clock clock;

    SayingPages(
            TrackSheet sheet,
            RatingRequests rating,
            ObjectingToGuidance objecting,
            AddingWords adding,
            AnsweringQuestions answering,
            Clock clock) {
        this.sheet = sheet;
        this.rating = rating;
        this.objecting = objecting;
        this.adding = adding;
        this.answering = answering;
        this.clock = clock;
    }

    @PostMapping("/rating")
    ModelAndView rate(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("rating") VerdictForm form,
            BindingResult result,
            Model model,
            Locale locale) {
        return sheet.say(
                new TrackForm(receipt, code),
                file -> rating.rate(file.request().id(), form.verdict(), Voice.TRACKING, clock.instant()),
                new Saying("thanks", "words"),
                result,
                model,
                locale);
    }

    @PostMapping("/objection")
    ModelAndView object(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("saying") SayingForm form,
            BindingResult result,
            Model model,
            Locale locale) {
        return sheet.say(
                new TrackForm(receipt, code),
                file -> objecting.object(file.request().id(), form.objection(), clock.instant()),
                new Saying("objected", "objection"),
                result,
                model,
                locale);
    }

    @PostMapping("/words")
    ModelAndView add(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("saying") SayingForm form,
            BindingResult result,
            Model model,
            Locale locale) {
        return sheet.say(
                new TrackForm(receipt, code),
                file -> adding.add(file.request().id(), form.addition(), clock.instant()),
                new Saying("added", "addition"),
                result,
                model,
                locale);
    }

    /** What the unit asked, with the number of the question. */
    @PostMapping("/questions/{number}")
    ModelAndView answer(
            @PathVariable String receipt,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("saying") SayingForm form,
            BindingResult result,
            Model model,
            Locale locale) {
        return sheet.say(
                new TrackForm(receipt, code),
                file -> answering.answer(file.request().id(), number, form.answered(), clock.instant()),
                new Saying("answered", "answer"),
                result,
                model,
                locale);
    }
}
