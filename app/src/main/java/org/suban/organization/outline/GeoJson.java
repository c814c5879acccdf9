package org.suban.organization.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import tools.jackson.databind.json.JsonMapper;

/** Outlines as they travel between files, tables and maps. */
public final class GeoJson {

    private static final JsonMapper JSON = new JsonMapper();

    private GeoJson() {}

    public static String empty() {
        return collection(List.of(), Map.of());
    }

    public static String collection(List<Area> areas, Map<AreaCode, String> outlines) {
        var root = JSON.createObjectNode().put("type", "FeatureCollection");
        var features = root.putArray("features");
        for (var area : areas) {
            var outline = outlines.get(area.code());
            if (outline != null) {
                var feature = features.addObject().put("type", "Feature");
                feature.putObject("properties")
                        .put("code", area.code().value())
                        .put("level", area.level().name())
                        .put("name", area.name())
                        .put("english", area.english());
                feature.set("geometry", JSON.readTree(outline));
            }
        }
        return JSON.writeValueAsString(root);
    }

    /** The geometry of each feature by the area code among its properties. */
    public static Map<AreaCode, String> outlinesIn(String collection) {
        var outlines = new HashMap<AreaCode, String>();
        for (var feature : JSON.readTree(collection).path("features")) {
            var code = feature.path("properties").path("code").asString();
            outlines.put(new AreaCode(code), feature.path("geometry").toString());
        }
        return outlines;
    }
}
