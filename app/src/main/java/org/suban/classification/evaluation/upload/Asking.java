package org.suban.classification.evaluation.upload;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suban.classification.evaluation.Columns;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;

/** What is to be tried: without {@code train} the list alone answers, without {@code test} parts of {@code train} are held back. */
public record Asking(@Nullable Upload train, @Nullable Upload test, Columns columns, double target) {

    static final long LARGEST = 50_000_000;

    /** Before a file is touched. */
    Objections objections() {
        var none = train == null && test == null
                ? Optional.of(Refusal.wrong("train", "classification.evaluation-no-file"))
                : Optional.<Refusal>empty();
        return Objections.NONE
                .and(none)
                .and(tooLarge("train", train))
                .and(tooLarge("test", test))
                .and(unless(!columns.label().isBlank(), "label", "classification.evaluation-no-label"))
                .and(unless(!columns.text().isEmpty(), "content", "classification.evaluation-no-text"))
                .and(unless(
                        (columns.area() == null) == (columns.unit() == null),
                        "unit",
                        "classification.evaluation-area-alone"))
                .and(unless(target > 0 && target < 1, "target", "classification.evaluation-target"));
    }

    private static Optional<Refusal> tooLarge(String field, @Nullable Upload file) {
        return file == null || file.bytes() <= LARGEST
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "classification.evaluation-too-large", Kind.TOO_LARGE, field, List.of(LARGEST / 1_000_000)));
    }

    private static Optional<Refusal> unless(boolean good, String field, String code) {
        return good ? Optional.empty() : Optional.of(Refusal.wrong(field, code));
    }
}
