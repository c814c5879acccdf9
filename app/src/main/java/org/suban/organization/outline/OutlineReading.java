package org.suban.organization.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.shared.sheet.Fault;
import org.suban.shared.sheet.Nearest;

/** Reads the features of a file over the outlines that stand: whom each draws, and every fault in them. */
public final class OutlineReading {

    private final String file;
    private final Map<String, AreaCode> known = new HashMap<>();
    private final Map<AreaCode, String> fresh = new HashMap<>();
    private final Map<AreaCode, Integer> rows = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private OutlineReading(String file, List<Area> areas) {
        this.file = file;
        areas.forEach(it -> known.put(it.code().value(), it.code()));
    }

    /** The outlines that are not as they stand; to be taken only if there are no faults. */
    public record Result(Map<AreaCode, String> fresh, List<Fault> faults) {}

    public static Result of(String file, String geoJson, List<Area> areas, Map<AreaCode, String> standing) {
        var features = GeoJson.features(geoJson).orElse(List.of());
        if (features.isEmpty()) {
            return new Result(Map.of(), List.of(new Fault(file, 0, "", "", "no-outlines", "")));
        }
        return new OutlineReading(file, areas).read(features, areas, standing);
    }

    private Result read(List<GeoJson.Feature> features, List<Area> areas, Map<AreaCode, String> standing) {
        for (int i = 0; i < features.size(); i++) {
            read(features.get(i), i + 1);
        }
        var over = new HashMap<>(standing);
        over.putAll(fresh);
        faults.addAll(OutlineCheck.faults(file, areas, over, rows));
        fresh.entrySet().removeIf(it -> it.getValue().equals(standing.get(it.getKey())));
        return new Result(fresh, faults);
    }

    private void read(GeoJson.Feature feature, int row) {
        var code = known.get(feature.code());
        if (code == null) {
            var kind = feature.code().isEmpty() ? "empty" : "area";
            faults.add(new Fault(file, row, "code", feature.code(), kind, Nearest.to(feature.code(), known.keySet())));
        } else if (fresh.put(code, feature.geometry()) != null) {
            faults.add(new Fault(file, row, "code", feature.code(), "twice", ""));
        } else {
            rows.put(code, row);
        }
    }
}
