package org.suban.catalog.version;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;

/** Looks every few seconds for versions that another node approved, well before they take effect. */
@Component
class WatchingVersions {

    private final Catalog catalog;

    WatchingVersions(Catalog catalog) {
        this.catalog = catalog;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void look() {
        catalog.refresh();
    }
}
