package org.suban.casefile.web;

import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.suban.casefile.CaseFiles;
import org.suban.handling.evidence.Filed;
import org.suban.identity.Staff;
import org.suban.shared.Receipt;

/** The pictures that show a unit's work, for staff who may see the case. */
@Controller
class EvidencePictures {

    private final CaseFiles files;
    private final Filed filed;

    EvidencePictures(CaseFiles files, Filed filed) {
        this.files = files;
        this.filed = filed;
    }

    @GetMapping("/cases/{receipt}/evidence/{number}")
    ResponseEntity<byte[]> picture(
            @PathVariable Receipt receipt,
            @PathVariable int number,
            @RequestParam(defaultValue = "false") boolean small,
            Staff by) {
        return filed.picture(receipt.request(), number, small)
                .filter(it -> files.maySee(by, receipt.request()))
                .map(it -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(1, TimeUnit.HOURS).cachePrivate())
                        .body(it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
