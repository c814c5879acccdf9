package org.suban.catalog.version;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.organization.Cities;

/** Looks every few seconds for versions that another node approved, and has made ready what the coming one needs, well before it takes effect. */
@Component
class WatchingVersions {

    private final Catalog catalog;
    private final Cities cities;
    private final AtomicBoolean preparing = new AtomicBoolean();

    WatchingVersions(Catalog catalog, Cities cities) {
        this.catalog = catalog;
        this.cities = cities;
    }

    /** At the first start a city may take longer to load than this waits. */
    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void look() {
        if (cities.find().isPresent()) {
            catalog.refresh();
            prepare();
        }
    }

    /** Aside: an index of a long list takes seconds, and other clocks tick on this thread. */
    private void prepare() {
        if (preparing.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    catalog.prepare();
                } finally {
                    preparing.set(false);
                }
            });
        }
    }
}
