package org.suban.classification.learning.part;

/** One plane for each class: how far a vector lies on the class's side of it; about 1 is clearly inside, about -1 clearly outside. */
public record Linear(float[] weights, int classes) {

    public double[] scores(Sparse vector) {
        var scores = new double[classes];
        add(vector, scores);
        return scores;
    }

    private void add(Sparse vector, double[] scores) {
        int bias = weights.length - classes;
        for (int k = 0; k < classes; k++) {
            scores[k] += weights[bias + k];
        }
        for (int i = 0; i < vector.size(); i++) {
            int row = vector.columns()[i] * classes;
            float value = vector.values()[i];
            for (int k = 0; k < classes; k++) {
                scores[k] += value * weights[row + k];
            }
        }
    }
}
