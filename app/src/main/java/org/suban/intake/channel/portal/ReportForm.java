package org.suban.intake.channel.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Upload;
import org.suban.intake.Submission.Where;
import org.suban.intake.form.ChosenForm;
import org.suban.intake.form.FormChoices.Said;

/** What a resident typed; {@code key} was given with the empty form, so that sending it twice makes one request. */
record ReportForm(
        @Nullable String text,
        ChosenForm chosen,
        @Nullable String lat,
        @Nullable String lon,
        @Nullable String address,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String key,
        @Nullable List<MultipartFile> photos) {

    ReportForm {
        chosen = chosen == null ? ChosenForm.EMPTY : chosen;
    }

    static ReportForm empty() {
        return new ReportForm(null, ChosenForm.EMPTY, null, null, null, null, null, null, null);
    }

    /** Words that name no item are a resident's own title: nobody is held up over the list. */
    Submission submission(Said what) throws IOException {
        return new Submission(
                Portal.CODE,
                said(key),
                text == null ? "" : text,
                what.matter(),
                what.itemCode(),
                new Where(what.areaCode(), degrees(lat), degrees(lon), what.address(address)),
                name,
                phone,
                uploads(),
                null);
    }

    boolean hasPhotos() {
        return files().findAny().isPresent();
    }

    private List<Upload> uploads() throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : files().toList()) {
            uploads.add(new Upload(String.valueOf(file.getOriginalFilename()), file.getBytes()));
        }
        return uploads;
    }

    /** A browser sends one nameless empty file when none was chosen. */
    private Stream<MultipartFile> files() {
        return (photos == null ? List.<MultipartFile>of() : photos)
                .stream()
                        .filter(it -> !it.isEmpty()
                                || !String.valueOf(it.getOriginalFilename()).isBlank());
    }

    private static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** What is no number is no place on earth either, and is refused as one. */
    private static @Nullable Double degrees(@Nullable String typed) {
        var said = said(typed);
        if (said == null) {
            return null;
        }
        try {
            return Double.valueOf(said);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
