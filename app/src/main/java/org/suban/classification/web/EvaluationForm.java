package org.suban.classification.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.suban.classification.evaluation.Columns;
import org.suban.classification.evaluation.upload.Asking;
import org.suban.classification.evaluation.upload.Upload;

/** As typed, the target in percent; an optional column without a name is none. */
public record EvaluationForm(
        @Nullable MultipartFile train,
        @Nullable MultipartFile test,
        @Nullable String title,
        @Nullable String content,
        @Nullable String label,
        @Nullable String time,
        @Nullable String area,
        @Nullable String unit,
        @Nullable String target) {

    static final EvaluationForm USUAL =
            new EvaluationForm(null, null, "title", "content", "label", null, null, null, "98.8");

    private static final double PERCENT = 100;

    /** What is no number between 0 and 100 becomes a target that is refused. */
    Asking asking() {
        var columns = new Columns(text(), typed(label), column(time), column(area), column(unit));
        return new Asking(upload(train), upload(test), columns, share());
    }

    private List<String> text() {
        return Stream.of(typed(title), typed(content))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private double share() {
        var percent = typed(target).replace("%", "").strip();
        return percent.matches("\\d{1,2}(\\.\\d{1,4})?") ? Double.parseDouble(percent) / PERCENT : 0;
    }

    private static @Nullable Upload upload(@Nullable MultipartFile file) {
        return file == null || file.isEmpty() ? null : new Upload(file.getSize(), file::transferTo);
    }

    private static @Nullable String column(@Nullable String name) {
        var typed = typed(name);
        return typed.isEmpty() ? null : typed;
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
