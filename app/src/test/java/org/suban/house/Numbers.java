package org.suban.house;

import java.util.List;
import java.util.stream.IntStream;

/** How large things are: half of them at most the median, nine of ten at most the ninth tenth. */
record Numbers(int median, int ninthTenth, int largest) {

    static Numbers of(IntStream sizes) {
        var sorted = sizes.sorted().boxed().toList();
        return new Numbers(share(sorted, 0.5), share(sorted, 0.9), share(sorted, 1));
    }

    private static int share(List<Integer> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
