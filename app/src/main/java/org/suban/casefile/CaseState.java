package org.suban.casefile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.suban.handling.Handling;
import org.suban.handling.closing.Resolution;
import org.suban.rating.Rating;

/** Where a request stands, as one word for residents and programs; derived from the sheets, stored nowhere. */
public enum CaseState {
    WAITING,
    /** It goes on as its parts. */
    SPLIT,
    /** It is for none of our units, and its writer was told where to go. */
    GUIDED,
    DISPATCHED,
    UNDERWAY,
    RESOLVED,
    CLOSED;

    static CaseState of(Optional<Handling> sheet, List<Resolution> resolutions, List<Rating> ratings) {
        if (sheet.isEmpty()) {
            return WAITING;
        }
        return switch (sheet.get().step()) {
            case OFFERED -> DISPATCHED;
            case UNDERWAY -> UNDERWAY;
            case RETURNED -> WAITING;
            case RESOLVED -> isRated(resolutions.getLast(), ratings) ? CLOSED : RESOLVED;
        };
    }

    private static boolean isRated(Resolution it, List<Rating> ratings) {
        return !ratings.isEmpty() && ratings.getLast().number() == it.number();
    }

    /** As programs read it: lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
