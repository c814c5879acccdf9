package org.suban.classification.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.suban.classification.learning.Panel.Answer;
import org.suban.classification.learning.part.LinearTraining;
import org.suban.classification.learning.part.Neighbours;
import org.suban.classification.record.Held;

/** Learns from examples on one thread, in memory that does not grow with them beyond their texts. */
public final class Learning {

    /** Is told how far the work is, 0 to 1. */
    public interface Watcher {
        void at(double share);
    }

    private static final int READ_FOR_WORDS = 50_000;
    private static final int MOST_NEIGHBOURS = 20_000;
    private static final int MOST_WEIGHTS = 12_000_000;
    private static final int MOST_STEPS = 1_200_000;
    private static final int MOST_PASSES = 30;
    private static final int KEPT_GUESSES = 5;
    private static final int SHARE_OF_MEMORY = 4;
    private static final double SHARE_OF_READING = 0.7;

    private final List<Example> examples;
    private final boolean timed;
    private final Labels labels;
    private final Looking looking;
    private final Seeing seeing;
    private final Neighbours neighbours;
    private final int[] kinds;
    private final Encoder encoder;
    private final Meanings meanings;

    private Learning(List<Example> given, Knowledge knowledge, Encoder encoder, Watcher watcher) {
        timed = given.stream().allMatch(it -> it.at() != null);
        examples = inOrder(given, timed);
        labels = Labels.of(examples.stream().map(Example::label).toList(), knowledge::kindOf);
        kinds = labels.kindsOfExamples();
        looking = Looking.learn(last(READ_FOR_WORDS), knowledge, MOST_WEIGHTS / labels.kinds());
        seeing = Seeing.of(looking, examples, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
        neighbours = neighboursBefore(examples.size());
        this.encoder = encoder;
        meanings = Meanings.read(encoder, examples, watcher);
    }

    /** There must be an example. */
    public static Rehearsed from(List<Example> examples, Knowledge knowledge, Encoder encoder, Watcher watcher) {
        double reading = encoder.origin().isNone() ? 0 : SHARE_OF_READING;
        var learning = new Learning(examples, knowledge, encoder, share -> watcher.at(reading * share));
        return learning.learn(share -> watcher.at(reading + (1 - reading) * share));
    }

    private record Asked(Example example, Answer answer) {

        String right() {
            return example.label();
        }
    }

    private Rehearsed learn(Watcher watcher) {
        var plan = Rehearsal.plan(examples, timed);
        var asked = new ArrayList<Asked>();
        Panel last = null;
        for (int i = 0; i < plan.size(); i++) {
            watcher.at((double) i / (plan.size() + 1));
            last = rehearse(plan.get(i), asked);
        }
        watcher.at((double) plan.size() / (plan.size() + 1));
        var panel = last != null && Rehearsal.isOnceForAll(examples.size()) ? last : panel(all());
        var blend = Blend.fit(cases(asked), Panel.PARTS);
        watcher.at(1);
        var ids = examples.stream()
                .mapToLong(Example::id)
                .skip(neighbours.first())
                .toArray();
        return new Rehearsed(
                new Learnt(ids, looking, encoder, panel.with(neighbours).slim(), blend),
                asked.stream().map(it -> held(it, blend)).toList());
    }

    private static Held held(Asked it, Blend blend) {
        return new Held(it.example().id(), it.right(), Learnt.ranked(it.answer(), blend, KEPT_GUESSES));
    }

    private Neighbours neighboursBefore(int end) {
        int first = Math.max(0, end - MOST_NEIGHBOURS);
        return Neighbours.of(first, IntStream.range(first, end).mapToObj(seeing::written), looking.width());
    }

    /** Of very many examples the newest are asked about: then as many before them may be found alike as will be in earnest. */
    private Panel rehearse(Rehearsal plan, List<Asked> asked) {
        var panel = panel(plan.learnt());
        if (Rehearsal.isOnceForAll(examples.size())) {
            panel = panel.with(neighboursBefore(plan.asked()[0]));
        }
        var learnt = new boolean[examples.size()];
        IntStream.of(plan.learnt()).forEach(it -> learnt[it] = true);
        for (int example : plan.asked()) {
            asked.add(new Asked(examples.get(example), answer(panel, example, learnt)));
        }
        return panel;
    }

    private Answer answer(Panel panel, int example, boolean[] learnt) {
        return panel.on(seeing.at(example), meanings.at(example), it -> learnt[it]);
    }

    private Panel panel(int[] which) {
        int passes = Math.clamp(MOST_STEPS / which.length, 1, MOST_PASSES);
        var linear = LinearTraining.train(seeing::whole, kinds, which, labels.kinds(), looking.width(), passes);
        return new Panel(labels, linear, neighbours, Meaning.learn(meanings, labels, which, passes));
    }

    private static List<Blend.Case> cases(List<Asked> asked) {
        return asked.stream()
                .map(it -> new Blend.Case(
                        it.answer().said(), it.answer().candidates().indexOf(it.right())))
                .filter(it -> it.right() >= 0)
                .toList();
    }

    private int[] all() {
        return IntStream.range(0, examples.size()).toArray();
    }

    private List<Example> last(int most) {
        return examples.subList(Math.max(0, examples.size() - most), examples.size());
    }

    /** By time where it is known; otherwise shuffled, as files are often sorted by what is to be learnt. */
    private static List<Example> inOrder(List<Example> given, boolean timed) {
        var ordered = new ArrayList<>(given);
        if (timed) {
            ordered.sort(Comparator.comparing(it -> Objects.requireNonNull(it.at())));
        } else {
            Collections.shuffle(ordered, new Random(1));
        }
        return timed || !Rehearsal.isOnceForAll(ordered.size()) ? ordered : Rehearsal.together(ordered);
    }
}
