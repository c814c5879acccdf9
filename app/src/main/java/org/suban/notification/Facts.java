package org.suban.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.handling.Handling;
import org.suban.handling.Handlings;
import org.suban.journal.Line;
import org.suban.organization.UnitCode;
import org.suban.organization.Units;

/** Completes journal lines from the handling sheet as it stands when they are read. */
@Component
class Facts {

    private final Handlings handlings;
    private final Units units;

    Facts(Handlings handlings, Units units) {
        this.handlings = handlings;
        this.units = units;
    }

    Fact of(Line line) {
        var sheet = handlings.find(line.entry().request());
        var host = sheet.map(Handling::unit).map(units::today).orElse(null);
        var detail = line.entry().detail();
        var unit = detail.get("unit") instanceof String code ? units.today(new UnitCode(code)) : host;
        var due = detail.get("due") instanceof String written ? moment(written) : null;
        return new Fact(line, unit, host, due == null ? sheet.map(Handling::due).orElse(null) : due);
    }

    private static @Nullable Instant moment(String written) {
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeParseException notOne) {
            return null;
        }
    }
}
