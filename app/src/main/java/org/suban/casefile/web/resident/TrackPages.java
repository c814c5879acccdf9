package org.suban.casefile.web.resident;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.suban.casefile.CaseFile;
import org.suban.intake.Requests;
import org.suban.rating.Rating;
import org.suban.rating.RatingRequests;
import org.suban.rating.Voice;
import org.suban.shared.Decision;
import org.suban.shared.Objections;
import org.suban.shared.Problems;

/** Where a resident follows a request and says at the end whether it is solved. */
@Controller
class TrackPages {

    private final ResidentDoor door;
    private final ResidentAnswers answers;
    private final Requests requests;
    private final RatingRequests rating;
    private final Clock clock;

    TrackPages(ResidentDoor door, ResidentAnswers answers, Requests requests, RatingRequests rating, Clock clock) {
        this.door = door;
        this.answers = answers;
        this.requests = requests;
        this.rating = rating;
        this.clock = clock;
    }

    @GetMapping("/track")
    ModelAndView ask(TrackForm shown) {
        return door.ask(shown);
    }

    @PostMapping("/track")
    ModelAndView find(TrackForm shown, Locale locale) {
        return door.open(shown, locale, file -> seeOther(addressOf(file, shown)));
    }

    @GetMapping("/track/{receipt}")
    ModelAndView track(@PathVariable String receipt, @RequestParam(defaultValue = "") String code, Locale locale) {
        var shown = new TrackForm(receipt, code);
        return shown.isWhole()
                ? door.open(shown, locale, file -> page(file, shown, locale).addObject("rating", RatingForm.empty()))
                : door.ask(shown);
    }

    @GetMapping("/track/{receipt}/photos/{number}")
    ResponseEntity<byte[]> photo(
            @PathVariable String receipt,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "false") boolean small) {
        return switch (door.open(new TrackForm(receipt, code))) {
            case Decision.Granted<CaseFile>(var file) ->
                requests.photo(file.request().id(), number, small)
                        .map(TrackPages::picture)
                        .orElseGet(() -> ResponseEntity.notFound().build());
            case Decision.Refused<CaseFile>(var objections) ->
                ResponseEntity.status(Problems.status(objections.first().kind()))
                        .build();
        };
    }

    @PostMapping("/track/{receipt}/rating")
    ModelAndView rate(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("rating") RatingForm form,
            BindingResult result,
            Locale locale) {
        var shown = new TrackForm(receipt, code);
        return door.open(shown, locale, file -> switch (rating.rate(
                file.request().id(), form.verdict(), Voice.TRACKING, clock.instant())) {
            case Decision.Granted<Rating> granted -> seeOther(addressOf(file, shown) + "&thanks");
            case Decision.Refused<Rating>(var objections) -> again(shown, objections, result, locale);
        });
    }

    /** Opened anew, because somebody may have been quicker. */
    private ModelAndView again(TrackForm shown, Objections objections, BindingResult result, Locale locale) {
        return door.open(shown, locale, file -> {
            var page = page(file, shown, locale);
            for (var refusal : objections.all()) {
                var field = refusal.field();
                if (field == null) {
                    page.addObject("refusal", door.words(refusal, locale));
                } else {
                    var words = door.words(refusal, locale);
                    result.rejectValue(field, refusal.code(), words.what() + " " + words.next());
                }
            }
            page.setStatus(Problems.status(objections.first().kind()));
            return page;
        });
    }

    private ModelAndView page(CaseFile file, TrackForm shown, Locale locale) {
        return new ModelAndView("casefile/track")
                .addObject("track", answers.tracking(file, shown.codeOrBlank(), locale));
    }

    private static String addressOf(CaseFile file, TrackForm shown) {
        return "/track/" + file.request().id().receipt() + "?code="
                + shown.codeOrBlank().replaceAll("\\D", "");
    }

    private static ModelAndView seeOther(String address) {
        var view = new RedirectView(address, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private static ResponseEntity<byte[]> picture(byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(jpeg);
    }
}
