package org.suban.organization.loaded;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.suban.organization.table.CityTable;

/** Lets every node know of a change: this one as soon as it is committed, the others when they look. */
@Component
public class CityHasChanged {

    private final CityTable cities;
    private final LoadedCity loaded;

    CityHasChanged(CityTable cities, LoadedCity loaded) {
        this.cities = cities;
        this.loaded = loaded;
    }

    public void tell() {
        cities.raiseEdition();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    loaded.refresh();
                }
            });
        }
    }
}
