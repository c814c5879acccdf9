package org.suban.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.suban.catalog.version.ListTable;
import org.suban.catalog.version.VersionTable;
import org.suban.organization.Cities;

/**
 * The list in force, held in memory. A version is loaded as soon as it is approved, ahead of its day, so that the moment
 * it takes effect costs a request nothing.
 */
@Component
public class Catalog {

    private final VersionTable versions;
    private final ListTable lists;
    private final Cities cities;
    private final Clock clock;
    private final Map<Integer, CatalogList> loaded = new ConcurrentHashMap<>();
    private volatile NavigableMap<Instant, Integer> schedule = new TreeMap<>();

    Catalog(VersionTable versions, ListTable lists, Cities cities, Clock clock) {
        this.versions = versions;
        this.lists = lists;
        this.cities = cities;
        this.clock = clock;
    }

    public CatalogList inForce() {
        return at(clock.instant());
    }

    /** The list that is or will be in force then; empty before the first one. */
    public CatalogList at(Instant when) {
        if (schedule.isEmpty()) {
            refresh();
        }
        var entry = schedule.floorEntry(when);
        return entry == null ? CatalogList.empty() : version(entry.getValue());
    }

    /** Any version; a draft is read afresh each time. */
    public CatalogList version(int number) {
        var list = loaded.get(number);
        return list != null ? list : lists.read(number);
    }

    /** An item of the list in force, gone ones included. */
    public Optional<CatalogItem> find(ItemCode code) {
        return inForce().find(code);
    }

    /** An item that other rows refer to and that therefore exists. */
    public CatalogItem get(ItemCode code) {
        return find(code).orElseThrow(() -> new IllegalStateException("No item " + code));
    }

    /** The item while it lives, else the living heir that took it over. */
    public Optional<CatalogItem> living(ItemCode code) {
        var at = clock.instant();
        return at(at).living(code, at.atZone(cities.get().zone()).toLocalDate());
    }

    /** The living leaves: what a request can be named as today. */
    public List<CatalogItem> leaves() {
        var at = clock.instant();
        return at(at).leaves(at.atZone(cities.get().zone()).toLocalDate());
    }

    /** Learns what was approved since, here or on another node. */
    public synchronized void refresh() {
        var approved = versions.schedule();
        approved.values().stream()
                .filter(it -> it >= approved.floorEntry(clock.instant()).getValue())
                .forEach(it -> loaded.computeIfAbsent(it, lists::read));
        schedule = approved;
    }
}
