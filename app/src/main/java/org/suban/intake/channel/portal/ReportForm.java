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

/** What a resident typed; {@code key} was given with the empty form, so that sending it twice makes one request. */
record ReportForm(
        @Nullable String text,
        @Nullable String areaCode,
        @Nullable String lat,
        @Nullable String lon,
        @Nullable String address,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String key,
        @Nullable List<MultipartFile> photos) {

    static ReportForm empty() {
        return new ReportForm(null, null, null, null, null, null, null, null, null);
    }

    Submission submission() throws IOException {
        return new Submission(
                Portal.CODE,
                said(key),
                text == null ? "" : text,
                null,
                new Where(said(areaCode), degrees(lat), degrees(lon), address),
                name,
                phone,
                uploads(),
                null);
    }

    boolean hasPhotos() {
        return chosen().findAny().isPresent();
    }

    private List<Upload> uploads() throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : chosen().toList()) {
            uploads.add(new Upload(String.valueOf(file.getOriginalFilename()), file.getBytes()));
        }
        return uploads;
    }

    /** A browser sends one nameless empty file when none was chosen. */
    private Stream<MultipartFile> chosen() {
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
