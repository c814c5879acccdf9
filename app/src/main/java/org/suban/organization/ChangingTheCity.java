package org.suban.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.suban.organization.file.CityPrint;
import org.suban.organization.file.CityReading;
import org.suban.organization.file.Standing;
import org.suban.organization.loaded.LoadedCity;
import org.suban.organization.outline.OutlineReading;
import org.suban.organization.outline.Shapes;
import org.suban.organization.table.AreaTable;
import org.suban.organization.table.CityTable;
import org.suban.organization.table.PlaceTable;
import org.suban.organization.table.UnitTable;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** Takes areas, units, posts, places and outlines into the city: all that is given, or nothing with every fault named; and writes them down again. */
@Component
public class ChangingTheCity {

    private final CityTable cities;
    private final AreaTable areas;
    private final UnitTable units;
    private final PlaceTable places;
    private final LoadedCity loaded;

    ChangingTheCity(CityTable cities, AreaTable areas, UnitTable units, PlaceTable places, LoadedCity loaded) {
        this.cities = cities;
        this.areas = areas;
        this.units = units;
        this.places = places;
        this.loaded = loaded;
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** How many rows said something new. */
        record Taken(Counts counts) implements Outcome {}

        /** Nothing was taken. */
        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }

        /** Somebody else has changed the row since it was seen. */
        record Overtaken() implements Outcome {}
    }

    /** How many of each kind. */
    public record Counts(int areas, int units, int posts, int places, int outlines) {

        public int all() {
            return areas + units + posts + places + outlines;
        }
    }

    /** A row of a sheet as the city says it now, by column. */
    public record Line(Map<String, String> cells) {

        public static final String NONE = "";

        public Line {
            cells = Map.copyOf(cells);
        }

        /** To notice that somebody else changed it meanwhile; never the same as {@link #NONE}. */
        public String seen() {
            return "r" + Integer.toHexString(new TreeMap<>(cells).hashCode());
        }
    }

    /** Rows add to the city or overwrite what has their code; what a file does not speak of stays. */
    @Transactional
    public Outcome take(List<Table> tables) {
        cities.lock();
        return take(tables, standing());
    }

    /** One row, whole or some of its columns, over what was {@code seen} there; {@link Line#NONE} for a new one. */
    @Transactional
    public Outcome write(CitySheet sheet, Map<String, String> cells, String seen) {
        cities.lock();
        var standing = standing();
        var code = cells.getOrDefault("code", "");
        var before = CityPrint.row(sheet, code, standing).map(Line::new);
        if (before.isPresent() && seen.equals(Line.NONE)) {
            return new Outcome.Faulty(List.of(new Fault(sheet.title(), 1, "code", code, "taken", "")));
        } else if (!before.map(Line::seen).orElse(Line.NONE).equals(seen)) {
            return new Outcome.Overtaken();
        }
        var row = new Table.Row(sheet.title(), 1, cells);
        return take(List.of(new Table(sheet.title(), List.copyOf(cells.keySet()), List.of(row))), standing);
    }

    /** Each feature draws the area whose code it names; what is made of parts is put together anew. */
    @Transactional
    public Outcome takeOutlines(String name, String geoJson) {
        cities.lock();
        var all = areas.all();
        var own = ownOutlines();
        var result = OutlineReading.of(name, geoJson, all, own);
        if (!result.faults().isEmpty()) {
            return new Outcome.Faulty(result.faults());
        } else if (!result.fresh().isEmpty()) {
            areas.putOutlines(result.fresh(), false);
            own.putAll(result.fresh());
            areas.putOutlines(Shapes.derived(all, own), true);
            changed();
        }
        return new Outcome.Taken(new Counts(0, 0, 0, 0, result.fresh().size()));
    }

    public Optional<Line> line(CitySheet sheet, String code) {
        return CityPrint.row(sheet, code, standing()).map(Line::new);
    }

    /** The whole city but its outlines, as sheets that {@link #take} takes back unchanged. */
    public List<Table> written() {
        var standing = standing();
        return Stream.of(CitySheet.values())
                .map(it -> CityPrint.table(it, standing))
                .toList();
    }

    private Outcome take(List<Table> tables, Standing standing) {
        var result = CityReading.of(tables, standing);
        if (!result.faults().isEmpty()) {
            return new Outcome.Faulty(result.faults());
        }
        var fresh = result.read().without(standing);
        if (fresh.size() > 0) {
            put(fresh, standing);
            changed();
        }
        return new Outcome.Taken(new Counts(
                fresh.areas().size(),
                fresh.units().size(),
                fresh.posts().size(),
                fresh.places().size(),
                0));
    }

    private void put(Standing fresh, Standing before) {
        areas.put(fresh.areas().values());
        units.put(fresh.units().values());
        units.putPosts(fresh.posts().values());
        places.put(fresh.places().values());
        fresh.areas().values().stream()
                .filter(it -> it.level() == Area.Level.CITY)
                .forEach(it -> cities.rename(it.code(), it.name(), it.english()));
        if (fresh.areas().values().stream().anyMatch(it -> moved(it, before))) {
            areas.putOutlines(Shapes.derived(areas.all(), ownOutlines()), true);
        }
    }

    private static boolean moved(Area area, Standing before) {
        var known = before.areas().get(area.code().value());
        return known == null || !Objects.equals(known.parent(), area.parent());
    }

    private Map<AreaCode, String> ownOutlines() {
        var outlines = new HashMap<>(areas.outlines());
        outlines.keySet().removeAll(areas.derived());
        return outlines;
    }

    private Standing standing() {
        return Standing.of(areas.all(), units.all(), units.posts(), places.all());
    }

    private void changed() {
        cities.raiseEdition();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    loaded.refresh();
                }
            });
        }
    }
}
