package org.suban.organization.loaded;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few seconds whether another node has changed the city. */
@Component
class CityWatch {

    private final LoadedCity loaded;

    CityWatch(LoadedCity loaded) {
        this.loaded = loaded;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void look() {
        loaded.refresh();
    }
}
