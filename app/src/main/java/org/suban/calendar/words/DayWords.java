package org.suban.calendar.words;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what a day was or is, as a {@link org.suban.calendar.CalendarChange} has it. */
@Component
public class DayWords {

    private final MessageSource words;

    DayWords(MessageSource words) {
        this.words = words;
    }

    /** {@code written} is the kind and the name, or empty for an ordinary day. */
    public String of(String written, Locale locale) {
        if (written.isEmpty()) {
            return words.getMessage("calendar.day.ordinary", null, locale);
        }
        var parts = written.split(" ", 2);
        var kind = words.getMessage("calendar.kind." + parts[0], null, locale);
        return parts.length == 1 ? kind : kind + " " + parts[1];
    }
}
