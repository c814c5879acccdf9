package org.suban.organization;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.organization.loaded.LoadedCity;

/** The one city of this installation. */
@Component
public class Cities {

    private final LoadedCity loaded;

    Cities(LoadedCity loaded) {
        this.loaded = loaded;
    }

    /** Empty only before the city's folder was loaded. */
    public Optional<City> find() {
        return loaded.snapshot().map(LoadedCity.Snapshot::city);
    }

    public City get() {
        return find().orElseThrow(() -> new IllegalStateException("No city has been loaded yet"));
    }

    /** Grows with every change, so that what was drawn before is told from what is drawn now. */
    public long edition() {
        return loaded.snapshot().map(LoadedCity.Snapshot::edition).orElse(0L);
    }
}
