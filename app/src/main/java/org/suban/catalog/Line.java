package org.suban.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list as it is written: only an item has terms; an item that goes keeps its line with its last day
 * ({@code validTo}) and its heir.
 */
public record Line(
        ItemCode code,
        String name,
        List<String> aliases,
        List<String> sayings,
        String includes,
        String excludes,
        @Nullable ItemTerms terms,
        @Nullable ItemCode heir,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Line {
        aliases = List.copyOf(aliases);
        sayings = List.copyOf(sayings);
        if ((terms != null) != code.leaf()) {
            throw new IllegalArgumentException("An item and only an item has terms: " + code);
        }
    }

    /** How people speak of it. */
    public List<String> words() {
        return Stream.concat(aliases.stream(), sayings.stream()).distinct().toList();
    }

    public boolean live(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Its last day is past. */
    public boolean over(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
