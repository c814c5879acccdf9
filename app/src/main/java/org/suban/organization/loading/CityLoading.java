package org.suban.organization.loading;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.organization.Cities;
import org.suban.shared.CityFolder;
import org.suban.shared.CityPart;

/** Loads the city's folder at the first start, whole or not at all, by one node only. */
@Component
@Order(0)
class CityLoading implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(CityLoading.class);
    private static final long ONE_AT_A_TIME = 5_341_001;

    private final CityFolder folder;
    private final List<CityPart> parts;
    private final Cities cities;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CityLoading(
            CityFolder folder, List<CityPart> parts, Cities cities, JdbcClient jdbc, TransactionTemplate transaction) {
        this.folder = folder;
        this.parts = parts;
        this.cities = cities;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (cities.find().isPresent()) {
            return;
        }
        if (!folder.has("city.properties")) {
            throw new CityMissing(folder.root());
        }
        transaction.executeWithoutResult(status -> loadOnce());
    }

    private void loadOnce() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", ONE_AT_A_TIME)
                .query((row, n) -> n)
                .list();
        if (cities.find().isEmpty()) {
            parts.forEach(it -> it.loadFrom(folder));
            log.info("Loaded the city from {}.", folder.root());
        }
    }
}
