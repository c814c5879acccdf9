package org.suban.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
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

    /** While it stays the same the living leaves do: a version, since the last day on which one of its lines began or ended. */
    public record Edition(int version, LocalDate since) {}

    /** What is in force from when on, and the lists that are or will be; replaced as a whole, so that readers never wait. */
    private record Plan(NavigableMap<Instant, Integer> schedule, Map<Integer, CatalogList> lists) {}

    /** Who began with the list that was in force may finish with it. */
    private static final Duration OUTGOING = Duration.ofHours(1);

    private final VersionTable versions;
    private final ListTable lists;
    private final Cities cities;
    private final Clock clock;
    private final Map<Integer, CatalogList> old = Collections.synchronizedMap(new LastUsed());
    private final List<Prepared<?>> prepared = new CopyOnWriteArrayList<>();
    private volatile Plan plan = new Plan(new TreeMap<>(), Map.of());

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
        if (plan.schedule().isEmpty()) {
            refresh();
        }
        var entry = plan.schedule().floorEntry(when);
        return entry == null ? CatalogList.empty() : version(entry.getValue());
    }

    /** Any version; a draft is read afresh each time, of the approved ones the last used are kept. */
    public CatalogList version(int number) {
        var now = plan;
        var list = now.lists().get(number);
        return list != null ? list : former(number, now);
    }

    private CatalogList former(int number, Plan now) {
        var kept = old.get(number);
        if (kept != null) {
            return kept;
        }
        var read = lists.read(number, now.lists().values());
        if (now.schedule().containsValue(number)) {
            old.put(number, read);
        }
        return read;
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
        return at(at).living(code, day(at));
    }

    /** The heir that open cases of an item follow; empty while it lives itself. */
    public Optional<CatalogItem> heir(ItemCode code) {
        return living(code).filter(it -> !it.code().equals(code));
    }

    /** The living leaves: what a request can be named as today. */
    public List<CatalogItem> leaves() {
        var at = clock.instant();
        return at(at).leaves(day(at));
    }

    public Edition edition(Instant at) {
        var list = at(at);
        return new Edition(list.version(), list.turned(day(at)));
    }

    /** Keeps what is made from a list as of a day ready for each edition. */
    public <T> Prepared<T> prepared(BiFunction<CatalogList, LocalDate, T> maker) {
        var keeper = new Prepared<>(this, clock, at -> maker.apply(at(at), day(at)));
        prepared.add(keeper);
        return keeper;
    }

    /** Makes ready what the next minutes will need. */
    public void prepare() {
        prepared.forEach(Prepared::ahead);
    }

    /** Learns what was approved since, here or on another node. */
    public synchronized void refresh() {
        var schedule = versions.schedule();
        var oldest = schedule.floorKey(clock.instant().minus(OUTGOING));
        var needed = oldest == null ? schedule : schedule.tailMap(oldest, true);
        var ready = new HashMap<Integer, CatalogList>();
        needed.values().forEach(it -> ready.put(it, version(it)));
        plan = new Plan(schedule, Map.copyOf(ready));
        old.keySet().removeAll(ready.keySet());
    }

    private LocalDate day(Instant at) {
        return at.atZone(cities.get().zone()).toLocalDate();
    }

    /** A few whole lists, the least used forgotten first. */
    private static final class LastUsed extends LinkedHashMap<Integer, CatalogList> {

        private static final int MOST = 3;

        private LastUsed() {
            super(8, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, CatalogList> eldest) {
            return size() > MOST;
        }
    }
}
