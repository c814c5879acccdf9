package org.suban.classification.learning.part;

import java.util.Random;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the planes of a support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al., ICML
 * 2008), all classes against the rest in one pass over the examples. Same examples, same planes.
 */
public final class LinearTraining {

    private static final double COST = 1;
    private static final double DIAGONAL = 1 / (2 * COST);
    private static final double GOOD_ENOUGH = 0.05;

    private final IntFunction<Sparse> vectors;
    private final int[] labels;
    private final int classes;
    private final float[] weights;
    private final float[] @Nullable [] alphas;
    private final float[] scores;
    private final float[] moves;
    private double worst;

    private LinearTraining(IntFunction<Sparse> vectors, int[] labels, int classes, int width) {
        this.vectors = vectors;
        this.labels = labels;
        this.classes = classes;
        this.weights = new float[(width + 1) * classes];
        this.alphas = new float[labels.length][];
        this.scores = new float[classes];
        this.moves = new float[classes];
    }

    /** {@code which} names the examples to learn from; at most so many passes over them, fewer when nothing moves any more. */
    public static Linear train(
            IntFunction<Sparse> vectors, int[] labels, int[] which, int classes, int width, int passes) {
        var training = new LinearTraining(vectors, labels, classes, width);
        var order = which.clone();
        var random = new Random(1);
        for (int pass = 0; pass < passes; pass++) {
            training.worst = 0;
            shuffle(order, random);
            for (int example : order) {
                training.step(example, pass < passes - 1);
            }
            if (training.worst < GOOD_ENOUGH) {
                break;
            }
        }
        return new Linear(training.weights, classes);
    }

    /** How far it has moved the planes needs to be known only if it is looked at {@code again}. */
    private void step(int example, boolean again) {
        var vector = vectors.apply(example);
        score(vector);
        double length = vector.length();
        double curvature = length * length + 1 + DIAGONAL;
        var known = alphas[example];
        var own = known == null ? new float[classes] : known;
        boolean moved = false;
        for (int k = 0; k < classes; k++) {
            moves[k] = move(own, k, labels[example] == k ? 1 : -1, curvature);
            moved |= moves[k] != 0;
        }
        if (moved) {
            alphas[example] = again ? own : null;
            move(vector);
        }
    }

    /** As {@link Linear#scores}, in half the time. */
    private void score(Sparse vector) {
        System.arraycopy(weights, weights.length - classes, scores, 0, classes);
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.columns()[i] * classes;
            float value = vector.values()[i];
            for (int k = 0; k < classes; k++) {
                scores[k] += value * weights[row + k];
            }
        }
    }

    private float move(float[] own, int k, int side, double curvature) {
        double slope = side * scores[k] - 1 + DIAGONAL * own[k];
        if (own[k] == 0 && slope >= 0) {
            return 0;
        }
        worst = Math.max(worst, Math.abs(slope));
        float before = own[k];
        own[k] = (float) Math.max(0, before - slope / curvature);
        return (own[k] - before) * side;
    }

    private void move(Sparse vector) {
        int bias = weights.length - classes;
        for (int k = 0; k < classes; k++) {
            weights[bias + k] += moves[k];
        }
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.columns()[i] * classes;
            float value = vector.values()[i];
            for (int k = 0; k < classes; k++) {
                weights[row + k] += value * moves[k];
            }
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
