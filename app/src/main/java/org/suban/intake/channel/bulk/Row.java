package org.suban.intake.channel.bulk;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Where;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;
import org.suban.shared.sheet.Moments;

/** One line of the sheet, read into what intake takes. */
record Row(NamedCsvRecord line, Columns columns, ZoneId zone) {

    Decision<Submission> submission() {
        var id = cell("id");
        if (id == null) {
            return Decision.refused(Refusal.wrong("id", "intake.import-id-missing"));
        }
        try {
            return Decision.granted(new Submission(
                    "bulk",
                    id,
                    orEmpty(cell("content")),
                    cell("title"),
                    null,
                    new Where(cell("area"), number("lat"), number("lon"), cell("address")),
                    cell("name"),
                    cell("phone"),
                    List.of(),
                    saidAt()));
        } catch (DateTimeParseException notOne) {
            return Decision.refused(Refusal.wrong("sent_date", "intake.import-date-unreadable"));
        } catch (NumberFormatException notOne) {
            return Decision.refused(Refusal.wrong("location", "intake.place-unreadable"));
        }
    }

    private @Nullable Instant saidAt() {
        var said = cell("sent_date");
        return said == null ? null : Moments.read(said, zone);
    }

    private @Nullable Double number(String field) {
        var cell = cell(field);
        return cell == null ? null : Double.valueOf(cell);
    }

    private @Nullable String cell(String field) {
        return line.findField(columns.of(field))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .orElse(null);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
