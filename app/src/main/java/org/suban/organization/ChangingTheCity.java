package org.suban.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.suban.organization.file.CityPrint;
import org.suban.organization.file.CityReading;
import org.suban.organization.file.Standing;
import org.suban.organization.loaded.CityHasChanged;
import org.suban.organization.outline.OutlineReading;
import org.suban.organization.table.CityTable;
import org.suban.organization.table.StandingTable;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** Takes areas, units, posts, places and outlines into the city: all that is given, or nothing with every fault named; and writes them down again. */
@Component
public class ChangingTheCity {

    private final CityTable cities;
    private final StandingTable standing;
    private final CityHasChanged changed;

    ChangingTheCity(CityTable cities, StandingTable standing, CityHasChanged changed) {
        this.cities = cities;
        this.standing = standing;
        this.changed = changed;
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

        /** To notice that somebody else changed it meanwhile; never the same as {@link #NONE}. */
        public String seen() {
            return "r" + Integer.toHexString(new TreeMap<>(cells).hashCode());
        }
    }

    /** Rows add to the city or overwrite what has their code; what a file does not speak of stays. */
    @Transactional
    public Outcome take(List<Table> tables) {
        cities.lock();
        return take(tables, standing.read());
    }

    /** One row, whole or some of its columns, over what was {@code seen} there; {@link Line#NONE} for a new one. */
    @Transactional
    public Outcome write(CitySheet sheet, Map<String, String> cells, String seen) {
        cities.lock();
        var city = standing.read();
        var code = cells.getOrDefault("code", "");
        var before =
                CityPrint.row(sheet, code, city).map(it -> new Line(it).seen()).orElse(Line.NONE);
        if (seen.equals(Line.NONE) && !before.equals(seen)) {
            return new Outcome.Faulty(List.of(new Fault(sheet.title(), 1, "code", code, "taken", "")));
        } else if (!before.equals(seen)) {
            return new Outcome.Overtaken();
        }
        var row = new Table.Row(sheet.title(), 1, cells);
        return take(List.of(new Table(sheet.title(), List.copyOf(cells.keySet()), List.of(row))), city);
    }

    /** Each feature draws the area whose code it names; what is made of parts is put together anew. */
    @Transactional
    public Outcome takeOutlines(String name, String geoJson) {
        cities.lock();
        var areas = List.copyOf(standing.read().areas().values());
        var result = OutlineReading.of(name, geoJson, areas, standing.ownOutlines());
        if (!result.faults().isEmpty()) {
            return new Outcome.Faulty(result.faults());
        } else if (!result.fresh().isEmpty()) {
            standing.draw(result.fresh());
            changed.tell();
        }
        return new Outcome.Taken(new Counts(0, 0, 0, 0, result.fresh().size()));
    }

    public Optional<Line> line(CitySheet sheet, String code) {
        return CityPrint.row(sheet, code, standing.read()).map(Line::new);
    }

    /** The whole city but its outlines, as sheets that {@link #take} takes back unchanged. */
    public List<Table> written() {
        var city = standing.read();
        return Stream.of(CitySheet.values())
                .map(it -> CityPrint.table(it, city))
                .toList();
    }

    private Outcome take(List<Table> tables, Standing city) {
        var result = CityReading.of(tables, city);
        if (!result.faults().isEmpty()) {
            return new Outcome.Faulty(result.faults());
        }
        var fresh = result.read().without(city);
        if (fresh.size() > 0) {
            standing.put(fresh, city);
            changed.tell();
        }
        return new Outcome.Taken(fresh.counts());
    }
}
