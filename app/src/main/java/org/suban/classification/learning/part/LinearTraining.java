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
    private final float[] moves;
    private final int[] moving;
    private double worst;

    private LinearTraining(IntFunction<Sparse> vectors, int[] labels, int classes, int width) {
        this.vectors = vectors;
        this.labels = labels;
        this.classes = classes;
        this.weights = new float[(width + 1) * classes];
        this.alphas = new float[labels.length][];
        this.moves = new float[classes];
        this.moving = new int[classes];
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
        var scores = new Linear(weights, classes).scores(vector);
        double length = vector.length();
        double curvature = length * length + 1 + DIAGONAL;
        var known = alphas[example];
        var own = known == null ? new float[classes] : known;
        int moved = 0;
        for (int k = 0; k < classes; k++) {
            float move = move(own, k, scores[k], labels[example] == k ? 1 : -1, curvature);
            if (move != 0) {
                moves[moved] = move;
                moving[moved++] = k;
            }
        }
        if (moved > 0) {
            alphas[example] = again ? own : null;
            move(vector, moved);
        }
    }

    private float move(float[] own, int k, double score, int side, double curvature) {
        double slope = side * score - 1 + DIAGONAL * own[k];
        if (own[k] == 0 && slope >= 0) {
            return 0;
        }
        worst = Math.max(worst, Math.abs(slope));
        float before = own[k];
        own[k] = (float) Math.max(0, before - slope / curvature);
        return (own[k] - before) * side;
    }

    /** Only the planes of so many classes; as a rule they are few. */
    private void move(Sparse vector, int moved) {
        move(weights.length - classes, 1, moved);
        for (int i = 0; i < vector.size(); i++) {
            move(vector.columns()[i] * classes, vector.values()[i], moved);
        }
    }

    private void move(int row, float value, int moved) {
        for (int i = 0; i < moved; i++) {
            weights[row + moving[i]] += value * moves[i];
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
