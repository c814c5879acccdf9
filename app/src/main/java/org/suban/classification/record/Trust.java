package org.suban.classification.record;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/**
 * From which probability on a guess may be acted upon so that the wanted share of those acts is right. Limits are tried
 * downwards from several starts, on a record of guesses about texts not learnt from, each until the record could be
 * chance: so the promise is kept with a probability of four in five whatever the guesses are worth (fixed sequence
 * testing with several starts: Angelopoulos and others, Learn then Test, 2021). A label whose own record at that limit
 * contradicts the promise gets a higher limit, or none.
 */
public record Trust(double target, double limit, Map<String, Double> stricter) {

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double UNLIKELY = 0.05;
    private static final double DOUBT = 0.2;
    private static final int STEPS = 40;

    /** Shares of the record; a single error among the surest would end a walk that began there. */
    private static final double[] STARTS = {0, 0.1, 0.25, 0.5};

    public Trust {
        stricter = Map.copyOf(stricter);
    }

    public static Trust of(List<Held> held, double target) {
        double limit = limit(held, target);
        var stricter = new HashMap<String, Double>();
        held.stream().map(Held::guessed).distinct().forEach(label -> {
            var own = held.stream().filter(it -> it.guessed().equals(label)).toList();
            double needed = limitFor(own, limit, target);
            if (needed > limit) {
                stricter.put(label, needed);
            }
        });
        return new Trust(target, limit, stricter);
    }

    public boolean allows(Guess guess) {
        return guess.probability() >= stricter.getOrDefault(guess.label(), limit);
    }

    /** Fewer right than the target, so that one in twenty of those who keep it would be as unlucky at most. */
    public static boolean contradicts(int errors, int acts, double target) {
        return acts > 0 && errors > acts * (1 - target) && atLeast(errors, acts, 1 - target) < UNLIKELY;
    }

    private static double limit(List<Held> held, double target) {
        var ranked = surestFirst(held);
        int fewest = (int) Math.ceil(Math.log(DOUBT / STARTS.length) / Math.log(target));
        return DoubleStream.of(STARTS)
                .map(it -> limit(ranked, Math.max(fewest, (int) (it * ranked.size())), target))
                .min()
                .orElse(NEVER);
    }

    /** As far down from this many acts as the record cannot be chance. */
    private static double limit(List<Held> ranked, int start, double target) {
        int step = Math.max(1, ranked.size() / STEPS);
        double limit = NEVER;
        for (int acts = start; acts <= ranked.size(); acts += step) {
            long errors = ranked.stream().limit(acts).filter(it -> !it.hit()).count();
            if (1 - atLeast((int) errors + 1, acts, 1 - target) > DOUBT / STARTS.length) {
                break;
            }
            limit = ranked.get(acts - 1).probability();
        }
        return limit;
    }

    /** The common limit, or above it the lowest at which the errors of this label can still be chance. */
    private static double limitFor(List<Held> own, double common, double target) {
        double limit = common;
        int acts = 0;
        int errors = 0;
        boolean good = true;
        for (var it : surestFirst(own)) {
            if (it.probability() < common) {
                break;
            }
            acts++;
            errors += it.hit() ? 0 : 1;
            good = atLeast(errors, acts, 1 - target) >= UNLIKELY;
            limit = good ? it.probability() : limit == common ? NEVER : limit;
        }
        return good ? common : limit;
    }

    /** How likely so many errors or more are if each act fails with that probability. */
    static double atLeast(int errors, int acts, double failing) {
        double fewer = 0;
        double exactly = Math.pow(1 - failing, acts);
        for (int i = 0; i < errors; i++) {
            fewer += exactly;
            exactly *= (double) (acts - i) / (i + 1) * failing / (1 - failing);
        }
        return 1 - fewer;
    }

    private static List<Held> surestFirst(List<Held> held) {
        return held.stream()
                .filter(it -> !it.guesses().isEmpty())
                .sorted(Comparator.comparingDouble((Held it) -> -it.probability()))
                .toList();
    }
}
