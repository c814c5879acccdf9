package org.suban.intake.channel.bulk;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.intake.Submission;
import org.suban.intake.Submission.Where;
import org.suban.shared.Decision;
import org.suban.shared.Refusal;

/** One line of the sheet, read into what intake takes. */
record Row(NamedCsvRecord line, Columns columns, ZoneId zone) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-M-d");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-M-d H:mm[:ss]");

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
        if (said == null) {
            return null;
        }
        var typed = said.replace('/', '-').replace('T', ' ');
        return typed.contains(" ")
                ? LocalDateTime.parse(typed, MOMENT).atZone(zone).toInstant()
                : LocalDate.parse(typed, DAY).atStartOfDay(zone).toInstant();
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
