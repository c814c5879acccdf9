package org.suban.organization.gazetteer;

import org.suban.organization.AreaCode;

/** One thing that a name may mean: the area, and how it is called there. */
record Name(AreaCode area, Sort sort) {

    /**
     * How much a name says by itself. The weights were chosen on real letters (docs/accuracy.md): 1 is what it takes to
     * answer, and a rival of half the weight makes it doubtful.
     */
    enum Sort {
        /** The full name of a street or something smaller, such as 柳堤湾街道. */
        FULL(4),
        /** The full name of a district: also said of where one comes from. */
        DISTRICT(3),
        ESTATE(3),
        LANDMARK(2),
        /** A short name that other words make a place, such as 柳堤湾社区 or 云渡柳堤湾. */
        SHORT_IN_CONTEXT(2),
        SHORT_DISTRICT(1.5),
        ROAD(1),
        /** Not written so, but it sounds the same. */
        HEARD(1),
        /** A short name of three characters or more is seldom an everyday word. */
        SHORT_TELLING(1),
        /** One of two: it may be an everyday word, for 建设 is a town too. */
        SHORT(0.4);

        private final double weight;

        Sort(double weight) {
            this.weight = weight;
        }

        boolean brief() {
            return this == SHORT || this == SHORT_TELLING || this == SHORT_DISTRICT;
        }
    }

    double weight() {
        return sort.weight;
    }

    Name as(Sort other) {
        return new Name(area, other);
    }
}
