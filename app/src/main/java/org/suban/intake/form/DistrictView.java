package org.suban.intake.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.suban.organization.Area;
import org.suban.organization.Area.Level;
import org.suban.organization.Areas;

/** A district with its streets, to choose from without a map; the first choice is the district as a whole. */
public record DistrictView(String name, List<ChoiceView> choices) {

    public record ChoiceView(String code, String name) {}

    static List<DistrictView> all(Areas areas, Locale locale) {
        return areas.all().stream()
                .filter(it -> it.level() == Level.DISTRICT)
                .map(it -> of(it, areas, locale))
                .toList();
    }

    private static DistrictView of(Area district, Areas areas, Locale locale) {
        var streets = areas.below(district.code()).stream();
        return new DistrictView(
                district.nameIn(locale),
                Stream.concat(Stream.of(district), streets)
                        .map(it -> new ChoiceView(it.code().value(), it.nameIn(locale)))
                        .toList());
    }
}
