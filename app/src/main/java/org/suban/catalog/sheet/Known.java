package org.suban.catalog.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suban.catalog.Host;
import org.suban.organization.Area;
import org.suban.organization.Unit;
import org.suban.organization.UnitCode;
import org.suban.shared.sheet.Nearest;

/** What the cells of a file may refer to: its own items, the city's areas, its units by code and by name. */
record Known(
        Set<String> items,
        Set<String> areas,
        Map<String, UnitCode> units,
        Nearest nearItems,
        Nearest nearAreas,
        Nearest nearUnits) {

    private static final Set<String> LOCAL = Set.of("@DISTRICT", "@STREET", "@COMMUNITY");

    static Known of(Set<String> items, List<Area> areas, List<Unit> units) {
        var byWord = new HashMap<String, UnitCode>();
        for (var unit : units) {
            byWord.put(unit.code().value(), unit.code());
            // Where a unit was merged into one of the same name, the name means the one that works.
            if (unit.working() || !byWord.containsKey(unit.name())) {
                byWord.put(unit.name(), unit.code());
            }
        }
        var codes = new HashSet<String>();
        areas.forEach(it -> codes.add(it.code().value()));
        var words = new HashSet<>(byWord.keySet());
        words.addAll(LOCAL);
        return new Known(items, codes, byWord, Nearest.among(items), Nearest.among(codes), Nearest.among(words));
    }

    Optional<Host> host(String text) {
        var unit = units.get(text);
        if (unit != null) {
            return Optional.of(new Host.Named(unit));
        }
        return Host.read(text).filter(it -> it instanceof Host.Local);
    }
}
