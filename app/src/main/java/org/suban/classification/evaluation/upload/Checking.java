package org.suban.classification.evaluation.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.classification.evaluation.Columns;
import org.suban.classification.evaluation.LabelledFile;
import org.suban.classification.evaluation.LabelledFile.Row;
import org.suban.classification.evaluation.LabelledFile.Unreadable;
import org.suban.organization.Cities;
import org.suban.shared.Objections;
import org.suban.shared.Refusal;
import org.suban.shared.sheet.CsvFile;

/** Reads a file through before anything is learnt from it, and says of what is wrong where it is, never what stands there. */
@Component
class Checking {

    static final int MOST_ROWS = 200_000;
    static final int FEWEST_ROWS = 20;

    /** Whoever names the column of the letters by mistake must not find letters among the answers. */
    private static final int LONGEST_LABEL = 60;

    private final Uploads uploads;
    private final Cities cities;

    Checking(Uploads uploads, Cities cities) {
        this.uploads = uploads;
        this.cities = cities;
    }

    Objections objections(Asking asking) {
        return Objections.NONE
                .and(objection(Uploads.TRAIN, asking.train(), asking.columns()))
                .and(objection(Uploads.TEST, asking.test(), asking.columns()));
    }

    private Optional<Refusal> objection(String field, @Nullable Upload file, Columns columns) {
        if (file == null) {
            return Optional.empty();
        }
        try {
            var labels = labels(uploads.incoming(field), columns);
            return Optional.ofNullable(field.equals(Uploads.TRAIN) ? unlearnable(labels) : unaskable(labels))
                    .map(it -> Refusal.wrong(field, it, FEWEST_ROWS));
        } catch (Unreadable e) {
            return Optional.of(Refusal.wrong(field, code(e), e.values()));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was just written cannot be read", e);
        }
    }

    private Map<String, Integer> labels(Path file, Columns columns) throws IOException, Unreadable {
        if (!CsvFile.isText(file)) {
            throw new Unreadable("not-text");
        }
        var rows = new HashMap<String, Integer>();
        var counted = new Counted(rows);
        LabelledFile.each(file, columns, cities.get().zone(), counted::add);
        if (counted.rows > MOST_ROWS) {
            throw new Unreadable("too-many-rows", MOST_ROWS);
        } else if (counted.tooLong) {
            throw new Unreadable("label-too-long", columns.label(), LONGEST_LABEL);
        }
        return rows;
    }

    private static @Nullable String unlearnable(Map<String, Integer> labels) {
        if (labels.size() == 1) {
            return "classification.evaluation-one-label";
        } else if (sum(labels) < FEWEST_ROWS) {
            return "classification.evaluation-too-few-rows";
        }
        return labels.values().stream().allMatch(it -> it == 1) ? "classification.evaluation-all-single" : null;
    }

    private static @Nullable String unaskable(Map<String, Integer> labels) {
        return labels.isEmpty() ? "classification.evaluation-no-rows" : null;
    }

    private static int sum(Map<String, Integer> labels) {
        return labels.values().stream().mapToInt(it -> it).sum();
    }

    /** The command's words name the file and what stands in it; a page shows neither. */
    private static String code(Unreadable e) {
        return "classification.evaluation-" + e.key().substring(e.key().lastIndexOf('.') + 1);
    }

    private static final class Counted {

        private final Map<String, Integer> labels;
        private int rows;
        private boolean tooLong;

        private Counted(Map<String, Integer> labels) {
            this.labels = labels;
        }

        private void add(Row row) {
            var label = row.example().label();
            rows++;
            tooLong |= label.length() > LONGEST_LABEL;
            if (!tooLong && rows <= MOST_ROWS) {
                labels.merge(label, 1, Integer::sum);
            }
        }
    }
}
