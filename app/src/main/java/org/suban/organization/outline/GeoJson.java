package org.suban.organization.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import tools.jackson.core.JacksonException;
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

    /** One feature of a collection: {@code code} as it stands among the properties, empty if it does not. */
    public record Feature(String code, String geometry) {}

    /** The features in their order; nothing where the text is no FeatureCollection. */
    public static Optional<List<Feature>> features(String collection) {
        try {
            var root = JSON.readTree(collection);
            if (!root.path("type").asString("").equals("FeatureCollection")) {
                return Optional.empty();
            }
            var features = new ArrayList<Feature>();
            for (var feature : root.path("features")) {
                var code = feature.path("properties").path("code");
                features.add(new Feature(
                        code.isString() || code.isIntegralNumber() ? code.asString() : "",
                        feature.path("geometry").toString()));
            }
            return Optional.of(features);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
