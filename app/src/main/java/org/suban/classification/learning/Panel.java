package org.suban.classification.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.suban.classification.learning.Looking.Seen;
import org.suban.classification.learning.part.Linear;
import org.suban.classification.learning.part.Neighbours;
import org.suban.classification.learning.part.Neighbours.Near;

/** The parts that are asked about a text: the planes, the most alike examples, what is known without learning, and what an encoder tells apart. */
final class Panel {

    /** The candidates and, {@code said[part][candidate]}, what each part says of them; {@code near} are the most alike examples. */
    record Answer(List<String> candidates, double[][] said, List<Near> near) {}

    static final int PARTS = 4;
    private static final int MOST_NEAR = 12;
    private static final int ALL_OF_THEM = 200;
    private static final double SHARPNESS = 8;
    private static final double HARDLY = 0.01;
    private static final double OUTSIDE = -1;
    private static final double[] SILENCE = {};

    private final Labels labels;
    private final Linear linear;
    private final Neighbours neighbours;
    private final Meaning meaning;

    Panel(Labels labels, Linear linear, Neighbours neighbours, Meaning meaning) {
        this.labels = labels;
        this.linear = linear;
        this.neighbours = neighbours;
        this.meaning = meaning;
    }

    /** Finds others alike. */
    Panel with(Neighbours others) {
        return new Panel(labels, linear, others, meaning);
    }

    /** Forgets the answers of examples that cannot be found alike. */
    Panel slim() {
        return new Panel(labels.from(neighbours.first()), linear, neighbours, meaning);
    }

    boolean asksAnEncoder() {
        return !meaning.isNone();
    }

    int firstFound() {
        return neighbours.first();
    }

    String labelOf(int example) {
        return labels.of(example);
    }

    void write(DataOutput out) throws IOException {
        labels.write(out);
        linear.write(out);
        neighbours.write(out);
        meaning.write(out);
    }

    static Panel read(DataInput in, UnaryOperator<String> kindOf) throws IOException {
        return new Panel(Labels.read(in, kindOf), Linear.read(in), Neighbours.read(in), Meaning.read(in));
    }

    /** {@code vector} is an encoder's, or empty; only examples that are {@code allowed} may be found alike. */
    Answer on(Seen seen, float[] vector, IntPredicate allowed) {
        var near = neighbours.near(seen.written(), MOST_NEAR, allowed);
        var votes = votes(near);
        var candidates = candidates(seen.answers(), votes);
        var scores = linear.scores(seen.whole());
        var meant = meaning.speaksOf(vector) ? meaning.scores(vector) : SILENCE;
        var said = new double[PARTS][candidates.size()];
        for (int k = 0; k < candidates.size(); k++) {
            var candidate = candidates.get(k);
            int kind = labels.kind(candidate);
            said[0][k] = kind < 0 ? OUTSIDE : scores[kind];
            said[1][k] = Math.log(votes.getOrDefault(candidate, 0.0) + HARDLY);
            said[2][k] = Math.log(seen.answers().getOrDefault(candidate, 0.0) + HARDLY);
            said[3][k] = meant == SILENCE ? 0 : kind < 0 ? OUTSIDE : meant[kind];
        }
        return new Answer(candidates, said, near);
    }

    /** Each votes for its own answer, the most alike by far the loudest; together they have one vote. */
    private Map<String, Double> votes(List<Near> near) {
        var votes = new HashMap<String, Double>();
        double all = near.stream().mapToDouble(Panel::loudness).sum();
        near.forEach(it -> votes.merge(labels.of(it.example()), loudness(it) / all, Double::sum));
        return votes;
    }

    private static double loudness(Near near) {
        return Math.exp(SHARPNESS * near.likeness());
    }

    private List<String> candidates(Map<String, Double> answers, Map<String, Double> votes) {
        if (labels.all().size() <= ALL_OF_THEM) {
            return labels.all();
        }
        var candidates = new LinkedHashSet<>(votes.keySet());
        candidates.addAll(answers.keySet());
        return List.copyOf(candidates);
    }
}
