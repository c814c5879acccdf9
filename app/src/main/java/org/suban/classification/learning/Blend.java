package org.suban.classification.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Turns what several parts say of each candidate into probabilities: a weight for each part, fitted by maximum likelihood
 * on texts that the parts had not learnt from.
 */
record Blend(double[] weights) {

    /** What was said of one text, {@code said[part][candidate]}, and which candidate was right. */
    record Case(double[][] said, int right) {}

    private static final int STEPS = 300;
    private static final double RATE = 0.05;
    private static final double GENTLE = 0.9;
    private static final double SLOW = 0.999;

    static Blend fit(List<Case> cases, int parts) {
        var weights = new double[parts];
        Arrays.fill(weights, 1);
        var blend = new Blend(weights);
        var mean = new double[parts];
        var square = new double[parts];
        for (int step = 1; step <= STEPS && !cases.isEmpty(); step++) {
            var slope = blend.slope(cases);
            for (int part = 0; part < parts; part++) {
                mean[part] = GENTLE * mean[part] + (1 - GENTLE) * slope[part];
                square[part] = SLOW * square[part] + (1 - SLOW) * slope[part] * slope[part];
                weights[part] -= RATE * paced(mean[part], square[part], step);
            }
        }
        return blend;
    }

    /** Steps of an even size in each direction (Kingma and Ba, ICLR 2015). */
    private static double paced(double mean, double square, int step) {
        return mean / (1 - Math.pow(GENTLE, step)) / (Math.sqrt(square / (1 - Math.pow(SLOW, step))) + 1e-9);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(weights.length);
        for (double weight : weights) {
            out.writeDouble(weight);
        }
    }

    static Blend read(DataInput in) throws IOException {
        var weights = new double[in.readInt()];
        for (int part = 0; part < weights.length; part++) {
            weights[part] = in.readDouble();
        }
        return new Blend(weights);
    }

    double[] probabilities(double[][] said) {
        var sums = new double[said[0].length];
        for (int part = 0; part < weights.length; part++) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += weights[part] * said[part][k];
            }
        }
        return shares(sums);
    }

    private double[] slope(List<Case> cases) {
        var slope = new double[weights.length];
        for (var it : cases) {
            var shares = probabilities(it.said());
            shares[it.right()] -= 1;
            for (int part = 0; part < slope.length; part++) {
                for (int k = 0; k < shares.length; k++) {
                    slope[part] += shares[k] * it.said()[part][k] / cases.size();
                }
            }
        }
        return slope;
    }

    private static double[] shares(double[] sums) {
        double highest = Arrays.stream(sums).max().orElse(0);
        var shares = Arrays.stream(sums).map(it -> Math.exp(it - highest)).toArray();
        double total = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(it -> it / total).toArray();
    }
}
