package org.suban.catalog;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something made from the list, such as an index, that is there before it is needed: the next edition's is made some
 * minutes ahead, and wherever one is missing all the same the last one answers until it is made.
 */
public final class Prepared<T> {

    /** Several times what making takes; little enough that two are rarely in memory. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private record Made<T>(Catalog.Edition edition, T thing) {}

    private final Catalog catalog;
    private final Clock clock;
    private final Function<Instant, T> maker;
    private final AtomicBoolean making = new AtomicBoolean();
    private volatile @Nullable Made<T> current;
    private volatile @Nullable Made<T> next;

    Prepared(Catalog catalog, Clock clock, Function<Instant, T> maker) {
        this.catalog = catalog;
        this.clock = clock;
        this.maker = maker;
    }

    /** Only the very first call may have to wait. */
    public T present() {
        var at = clock.instant();
        var edition = catalog.edition(at);
        var made = current;
        if (made == null) {
            return first(at);
        } else if (made.edition().equals(edition)) {
            return made.thing();
        }
        var ready = next;
        if (ready != null && ready.edition().equals(edition)) {
            current = ready;
            next = null;
            return ready.thing();
        }
        aside(at);
        return made.thing();
    }

    /** Makes what the edition in force in some minutes needs, unless it is there. */
    void ahead() {
        var at = clock.instant().plus(AHEAD);
        var edition = catalog.edition(at);
        var made = current;
        var ready = next;
        if (made != null
                && !made.edition().equals(edition)
                && (ready == null || !ready.edition().equals(edition))) {
            next = make(at);
        }
    }

    private synchronized T first(Instant at) {
        var made = current;
        if (made == null) {
            made = make(at);
            current = made;
        }
        return made.thing();
    }

    private void aside(Instant at) {
        if (making.compareAndSet(false, true)) {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    current = make(at);
                } finally {
                    making.set(false);
                }
            });
        }
    }

    private Made<T> make(Instant at) {
        return new Made<>(catalog.edition(at), maker.apply(at));
    }
}
