package org.suban.benchmarks.list;

import java.util.List;
import java.util.Random;
import org.suban.benchmarks.trial.Trial;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.CatalogList;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.check.Checks;
import org.suban.catalog.compare.Comparison;
import org.suban.organization.Area;
import org.suban.organization.Areas;

/** What is asked of a whole version: who answers everywhere, whether it may be approved, what differs. */
final class Judging {

    private static final int MOST_PAIRS = 2_000_000;

    private final Trial trial;
    private final CatalogList list;
    private final List<CatalogItem> leaves;
    private final List<Area> areas;
    private final Random chance = new Random(3);

    Judging(Trial trial, CatalogList list) {
        this.trial = trial;
        this.list = list;
        this.leaves = list.all().stream().filter(CatalogItem::leaf).toList();
        this.areas = trial.the(Areas.class).all();
    }

    void measure(Meter meter) throws Exception {
        var responsibilities = trial.the(Responsibilities.class);
        meter.perSecond(
                "who answers, item and area at random",
                number -> responsibilities
                        .of(any(leaves).code(), any(areas).code())
                        .map(it -> 1)
                        .orElse(0));
        var checks = trial.the(Checks.class);
        meter.millis("check before approval, every item in every area", () -> {
            var findings = checks.of(list, trial.now());
            if (!findings.isEmpty()) {
                throw new IllegalStateException("The list does not pass its checks: " + findings.getFirst());
            }
            return leaves.size();
        });
        onePairAfterTheOther(meter, responsibilities);
        var amended = Amended.of(list, Sheets.CHANGES, 1);
        meter.millis(
                "comparison of two versions",
                () -> Comparison.of(list, amended, String::valueOf)
                        .differences()
                        .size());
    }

    /** Without the grouping that the check makes; of a large city only a part of the items, taken for all. */
    private void onePairAfterTheOther(Meter meter, Responsibilities responsibilities) throws Exception {
        var ways = areas.stream()
                .map(it -> trial.the(Areas.class).upwardsFrom(it.code()))
                .toList();
        long pairs = (long) leaves.size() * ways.size();
        int apart = (int) Math.max(1, pairs / MOST_PAIRS);
        var at = trial.now();
        var watch = new Stopwatch();
        int answers = 0;
        int asked = 0;
        for (int i = 0; i < leaves.size(); i += apart) {
            for (var way : ways) {
                answers +=
                        responsibilities.in(list, leaves.get(i).code(), way, at).isPresent() ? 1 : 0;
                asked++;
            }
        }
        double all = (double) pairs / asked / 1e9;
        double alone = watch.nanosAlone() * all;
        double seconds = watch.nanos() * all;
        if (answers == 0) {
            throw new IllegalStateException("Nobody answers for anything");
        }
        meter.add(new Figure(
                "the same, %,d pairs one by one%s".formatted(pairs, apart > 1 ? ", reckoned from 1 in " + apart : ""),
                "s",
                new double[] {seconds},
                new double[] {alone}));
    }

    private <T> T any(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }
}
