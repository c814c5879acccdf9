package org.suban.organization;

import java.util.List;
import org.springframework.stereotype.Component;
import org.suban.organization.loaded.LoadedCity;

/** Roads, estates and landmarks, and what a text that names them says of where it happened. */
@Component
public class Places {

    private final LoadedCity loaded;

    Places(LoadedCity loaded) {
        this.loaded = loaded;
    }

    /** Reads names, short names and aliases of areas and places, also in the sloppy forms people write. */
    public Whereabouts in(String text) {
        return loaded.snapshot().map(it -> it.gazetteer().read(text)).orElseGet(Whereabouts.Unknown::new);
    }

    /** Those whose smallest area is this one. */
    public List<NamedPlace> of(AreaCode area) {
        return loaded.snapshot()
                .map(it -> it.places().stream()
                        .filter(place -> place.area().equals(area))
                        .toList())
                .orElse(List.of());
    }
}
