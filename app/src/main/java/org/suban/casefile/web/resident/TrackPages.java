package org.suban.casefile.web.resident;

import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.suban.casefile.CaseFile;
import org.suban.intake.Requests;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** Where a resident follows a request. */
@Controller
class TrackPages {

    private final ResidentDoor door;
    private final TrackSheet sheet;
    private final Requests requests;

    TrackPages(ResidentDoor door, TrackSheet sheet, Requests requests) {
        this.door = door;
        this.sheet = sheet;
        this.requests = requests;
    }

    @GetMapping("/track")
    ModelAndView ask(TrackForm shown) {
        return door.ask(shown);
    }

    @PostMapping("/track")
    ModelAndView find(TrackForm shown, Locale locale) {
        return door.open(shown, locale, file -> TrackSheet.seeOther(TrackSheet.addressOf(file, shown)));
    }

    @GetMapping("/track/{receipt}")
    ModelAndView track(
            @PathVariable String receipt, @RequestParam(defaultValue = "") String code, Model model, Locale locale) {
        var shown = new TrackForm(receipt, code);
        return shown.isWhole()
                ? door.open(shown, locale, file -> sheet.show(file, shown, model, locale))
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

    private static ResponseEntity<byte[]> picture(byte[] jpeg) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(jpeg);
    }
}
