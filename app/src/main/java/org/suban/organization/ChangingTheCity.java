package org.suban.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.suban.organization.file.CityReading;
import org.suban.organization.file.Standing;
import org.suban.organization.loaded.LoadedCity;
import org.suban.organization.outline.GeoJson;
import org.suban.organization.outline.OutlineCheck;
import org.suban.organization.outline.Shapes;
import org.suban.organization.table.AreaTable;
import org.suban.organization.table.CityTable;
import org.suban.organization.table.PlaceTable;
import org.suban.organization.table.UnitTable;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Table;

/** Takes areas, units, posts, places and outlines into the city: all that is given, or nothing with every fault named. */
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
        record Taken(int changed) implements Outcome {}

        /** Nothing was taken. */
        record Faulty(List<Fault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Rows add to the city or overwrite what has their code; what a file does not speak of stays. */
    @Transactional
    public Outcome take(List<Table> tables) {
        cities.raiseEdition();
        var standing = standing();
        var result = CityReading.of(tables, standing);
        if (!result.faults().isEmpty()) {
            return new Outcome.Faulty(result.faults());
        }
        var fresh = result.read().without(standing);
        areas.put(fresh.areas().values());
        units.put(fresh.units().values());
        units.putPosts(fresh.posts().values());
        places.put(fresh.places().values());
        refreshAfterwards();
        return new Outcome.Taken(fresh.size());
    }

    /** Each feature draws the area whose code it names; what is made of parts is put together anew. */
    @Transactional
    public Outcome takeOutlines(String name, String geoJson) {
        cities.raiseEdition();
        var features = GeoJson.features(geoJson);
        if (features.isEmpty()) {
            return new Outcome.Faulty(List.of(new Fault(name, 0, "", "", "no-outlines", "")));
        }
        var all = areas.all();
        var faults = new ArrayList<Fault>();
        var rows = new HashMap<AreaCode, Integer>();
        var outlines = areas.outlines();
        outlines.keySet().removeAll(areas.derived());
        var fresh = read(name, features.get(), all, rows, faults);
        int changed = (int) fresh.entrySet().stream()
                .filter(it -> !it.getValue().equals(outlines.get(it.getKey())))
                .count();
        outlines.putAll(fresh);
        faults.addAll(OutlineCheck.faults(name, all, outlines, rows));
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        }
        areas.putOutlines(fresh, false);
        areas.putOutlines(Shapes.derived(all, outlines), true);
        refreshAfterwards();
        return new Outcome.Taken(changed);
    }

    private static Map<AreaCode, String> read(
            String name,
            List<GeoJson.Feature> features,
            List<Area> all,
            Map<AreaCode, Integer> rows,
            List<Fault> faults) {
        var known = new HashMap<String, AreaCode>();
        all.forEach(it -> known.put(it.code().value(), it.code()));
        var outlines = new HashMap<AreaCode, String>();
        for (int i = 0; i < features.size(); i++) {
            var feature = features.get(i);
            var code = known.get(feature.code());
            if (code == null) {
                faults.add(new Fault(name, i + 1, "code", feature.code(), "area", ""));
            } else if (outlines.put(code, feature.geometry()) != null) {
                faults.add(new Fault(name, i + 1, "code", feature.code(), "twice", ""));
            } else {
                rows.put(code, i + 1);
            }
        }
        return outlines;
    }

    /** The city as it is, for laying a file over it or for writing it down. */
    public Standing standing() {
        return Standing.of(areas.all(), units.all(), units.posts(), places.all());
    }

    private void refreshAfterwards() {
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
