package org.suban.benchmarks.list;

import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import org.suban.benchmarks.trial.Trial;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogList;
import org.suban.catalog.search.ItemSearch;
import org.suban.catalog.version.ListTable;
import org.suban.classification.Classifier;
import org.suban.organization.Places;

/** What the list weighs in memory, and how long it takes to get it there. */
final class Holding {

    private static final int COPIES = 3;

    private final Trial trial;

    Holding(Trial trial) {
        this.trial = trial;
    }

    CatalogList measure(Meter meter) throws Exception {
        var list = trial.the(Catalog.class).inForce();
        // Whatever is made at the first use is made now.
        trial.the(Classifier.class).suggest("", "路灯不亮");
        trial.the(ItemSearch.class).leaves("路灯", 1);
        trial.the(Places.class).in("路灯不亮");
        meter.add(new Figure("heap of the server with city, list and indexes", "MB", Trial.heapMegabytes()));
        meter.add(new Figure("heap of each version more", "MB", oneVersion(list.version())));
        meter.millis(
                "a version read from the database",
                () -> read(list.version()).all().size());
        return list;
    }

    private double oneVersion(int number) {
        double before = Trial.heapMegabytes();
        List<CatalogList> copies = new ArrayList<>();
        for (int i = 0; i < COPIES; i++) {
            copies.add(read(number));
        }
        double after = Trial.heapMegabytes();
        Reference.reachabilityFence(copies);
        return (after - before) / COPIES;
    }

    private CatalogList read(int number) {
        return trial.the(ListTable.class).read(number);
    }
}
