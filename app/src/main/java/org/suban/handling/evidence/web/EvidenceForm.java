package org.suban.handling.evidence.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.suban.intake.Submission.Upload;
import org.suban.intake.photo.Photo;
import org.suban.intake.photo.Photos;
import org.suban.shared.Decision;

/** A piece of evidence as typed, with the pictures that came with it. */
public record EvidenceForm(
        @Nullable String kind,
        @Nullable String words,
        @Nullable List<MultipartFile> photos) {

    static final EvidenceForm EMPTY = new EvidenceForm(null, null, null);

    /** Drawn anew, or what is wrong with which. */
    Decision<List<Photo>> pictures() throws IOException {
        var uploads = new ArrayList<Upload>();
        for (var file : photos == null ? List.<MultipartFile>of() : photos) {
            if (!file.isEmpty()) {
                uploads.add(new Upload(String.valueOf(file.getOriginalFilename()), file.getBytes()));
            }
        }
        return Photos.from(uploads);
    }

    static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
