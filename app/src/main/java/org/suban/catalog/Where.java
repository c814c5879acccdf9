package org.suban.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;

/** Where a responsibility holds: in one area with all that lies in it, or in every area of a level; written as the area's code or the level's name. */
public sealed interface Where {

    Pattern LEVELS = Pattern.compile("DISTRICT|STREET|COMMUNITY|GRID");

    /** In this area. */
    record In(AreaCode area) implements Where {}

    /** In each area of this level. */
    record Each(Area.Level level) implements Where {}

    static Optional<Where> read(String text) {
        var word = text.strip().toUpperCase(Locale.ROOT);
        if (AreaCode.isOne(word)) {
            return Optional.of(new In(new AreaCode(word)));
        }
        return LEVELS.matcher(word).matches() ? Optional.of(new Each(Area.Level.valueOf(word))) : Optional.empty();
    }

    default String written() {
        return switch (this) {
            case In(var area) -> area.value();
            case Each(var level) -> level.name();
        };
    }

    default boolean covers(Area area) {
        return switch (this) {
            case In(var code) -> code.equals(area.code());
            case Each(var level) -> level == area.level();
        };
    }
}
