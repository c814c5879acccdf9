package org.suban.benchmarks.client;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Receipts of this run to look up again; enough of them that the server cannot answer from one page of memory. */
final class Receipts {

    private static final int ENOUGH = 20_000;

    private final List<Receipt> all = new ArrayList<>();
    private volatile boolean full;

    boolean wantsMore() {
        return !full;
    }

    synchronized void add(Receipt receipt) {
        all.add(receipt);
        full = all.size() >= ENOUGH;
    }

    synchronized Receipt any(Random chance) {
        if (all.isEmpty()) {
            throw new IllegalStateException("no receipt to look up");
        }
        return all.get(chance.nextInt(all.size()));
    }
}
