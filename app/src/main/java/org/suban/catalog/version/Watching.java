package org.suban.catalog.version;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;

/** Looks every few seconds for versions that another node approved, well before they take effect. */
@Component
class Watching {

    private final Catalog catalog;

    Watching(Catalog catalog) {
        this.catalog = catalog;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 10_000)
    void look() {
        catalog.refresh();
    }
}
