package org.suban.administration.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.administration.CityChange;
import org.suban.administration.CityChanges;
import org.suban.identity.People;
import org.suban.identity.StaffId;
import org.suban.journal.Actor;

/** The last changes of the city in words. */
@Component
class CityChangeViews {

    /** One change: who, what, how much of each kind, and what a row said before. */
    record ChangeView(Instant at, String who, String kind, String subject, String counts, List<CellView> cells) {}

    /** A column with what stood there and what stands there now. */
    record CellView(String column, String before, String after) {}

    private final CityChanges changes;
    private final People people;
    private final MessageSource messages;

    CityChangeViews(CityChanges changes, People people, MessageSource messages) {
        this.changes = changes;
        this.people = people;
        this.messages = messages;
    }

    List<ChangeView> last(int most, Locale locale) {
        return changes.last(most).stream()
                .map(it -> new ChangeView(
                        it.at(),
                        who(it.by(), locale),
                        it.kind().name(),
                        it.subject(),
                        counts(it, locale),
                        it.cells().stream()
                                .map(cell -> new CellView(
                                        say("administration.column." + cell.column(), locale),
                                        cell.before(),
                                        cell.after()))
                                .toList()))
                .toList();
    }

    String counts(CityChange it, Locale locale) {
        var counts = it.counts();
        return Stream.of(
                        count("areas", counts.areas(), locale),
                        count("units", counts.units(), locale),
                        count("posts", counts.posts(), locale),
                        count("places", counts.places(), locale),
                        count("outlines", counts.outlines(), locale))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String count(String kind, int count, Locale locale) {
        return count == 0 ? "" : say("administration.count." + kind, locale, count);
    }

    private String who(Actor by, Locale locale) {
        return by.isStaff() ? people.nameOf(new StaffId(by.staffNumber())) : say("administration.operator", locale);
    }

    private String say(String key, Locale locale, Object... values) {
        return Objects.requireNonNull(messages.getMessage(key, values.length == 0 ? null : values, locale));
    }
}
