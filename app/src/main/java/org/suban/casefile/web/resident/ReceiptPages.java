package org.suban.casefile.web.resident;

import com.google.zxing.WriterException;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.suban.casefile.CaseFile;
import org.suban.shared.Decision;
import org.suban.shared.Problems;

/** The card a resident keeps, on paper or on the phone. */
@Controller
class ReceiptPages {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");

    private final ResidentDoor door;
    private final ResidentAnswers answers;

    ReceiptPages(ResidentDoor door, ResidentAnswers answers) {
        this.door = door;
        this.answers = answers;
    }

    @GetMapping("/receipts/{receipt}")
    ModelAndView receipt(@PathVariable String receipt, @RequestParam(defaultValue = "") String code, Locale locale) {
        var shown = new TrackForm(receipt, code);
        return shown.isWhole()
                ? door.open(
                        shown,
                        locale,
                        file -> new ModelAndView("casefile/receipt")
                                .addObject("receipt", answers.receipt(file, shown.codeOrBlank(), locale)))
                : door.ask(shown);
    }

    /** A picture that leads a phone's camera to the tracking page. */
    @GetMapping("/receipts/{receipt}/qr.svg")
    ResponseEntity<String> qr(@PathVariable String receipt, @RequestParam(defaultValue = "") String code)
            throws WriterException {
        var shown = new TrackForm(receipt, code);
        return switch (door.open(shown)) {
            case Decision.Granted<CaseFile>(var file) ->
                ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.noStore())
                        .body(QrPicture.of(addressOf(file, shown.codeOrBlank())));
            case Decision.Refused<CaseFile>(var objections) ->
                ResponseEntity.status(Problems.status(objections.first().kind()))
                        .build();
        };
    }

    private static String addressOf(CaseFile file, String code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/track/{receipt}")
                .queryParam("code", "{code}")
                .build(file.request().id().receipt(), code)
                .toString();
    }
}
