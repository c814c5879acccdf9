package org.suban.shared.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Reads days and times as offices and their programs write them: 2026-11-02, 2026/11/2 9:30, 2026-11-02T09:30:00. */
public final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-M-d");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-M-d H:mm[:ss]");

    private Moments() {}

    /** A day means its first moment; throws a DateTimeParseException for anything else. */
    public static Instant read(String typed, ZoneId zone) {
        var plain = typed.strip().replace('/', '-').replace('T', ' ');
        return plain.contains(" ")
                ? LocalDateTime.parse(plain, MOMENT).atZone(zone).toInstant()
                : LocalDate.parse(plain, DAY).atStartOfDay(zone).toInstant();
    }
}
