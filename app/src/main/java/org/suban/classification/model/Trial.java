package org.suban.classification.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.lesson.Lesson;

/** Which requests a new model learns from before it is judged, and the newest ones on which it is: neither it nor what names now has seen these. */
record Trial(List<Lesson> learnt, List<Lesson> asked) {

    /** On fewer than these a difference says nothing. */
    static final int FEWEST = 50;

    private static final int MOST = 10_000;
    private static final int SHARE_OF_ALL = 5;

    /** The earliest first; {@code seen} is the end of the last one that what names now had learnt from. */
    static Trial of(List<Lesson> lessons, @Nullable Instant seen) {
        int unseen = (int) lessons.stream()
                .filter(it -> seen == null || it.endedAt().isAfter(seen))
                .count();
        // Of what is new half is learnt: with the same lessons as before it could not be better.
        int asked = Math.min(Math.min(unseen / 2, lessons.size() / SHARE_OF_ALL), MOST);
        int learnt = lessons.size() - asked;
        return new Trial(lessons.subList(0, learnt), lessons.subList(learnt, lessons.size()));
    }

    boolean tellsSomething() {
        return asked.size() >= FEWEST
                && learnt.stream().map(Lesson::item).distinct().count() > 1;
    }
}
