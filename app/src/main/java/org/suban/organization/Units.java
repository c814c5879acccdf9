package org.suban.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** All units of the city. */
@Component
public class Units {

    private final LoadedCity loaded;

    Units(LoadedCity loaded) {
        this.loaded = loaded;
    }

    public Optional<Unit> find(UnitCode code) {
        return loaded.snapshot().map(it -> it.units().get(code));
    }

    public List<Unit> all() {
        return loaded.snapshot().map(it -> List.copyOf(it.units().values())).orElse(List.of());
    }

    /** A unit that other rows refer to and that therefore exists. */
    public Unit get(UnitCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No unit " + code));
    }
}
