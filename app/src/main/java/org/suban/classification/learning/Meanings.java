package org.suban.classification.learning;

import java.util.List;
import java.util.stream.IntStream;

/** The newest examples as an encoder reads them, each read once, since reading takes far longer than anything else. */
final class Meanings {

    private static final int MOST = 20_000;
    private static final float[] NOTHING = {};

    private final int first;
    private final float[][] vectors;

    private Meanings(int first, float[][] vectors) {
        this.first = first;
        this.vectors = vectors;
    }

    static Meanings read(Encoder encoder, List<Example> examples, Learning.Watcher watcher) {
        int first = encoder.origin().isNone() ? examples.size() : Math.max(0, examples.size() - MOST);
        var vectors = new float[examples.size() - first][];
        for (int i = 0; i < vectors.length; i++) {
            watcher.at((double) i / vectors.length);
            vectors[i] = encoder.vector(examples.get(first + i).text());
        }
        return new Meanings(first, vectors);
    }

    float[] at(int example) {
        return example < first ? NOTHING : vectors[example - first];
    }

    /** Those that it could read. */
    int[] among(int[] examples) {
        return IntStream.of(examples).filter(it -> at(it).length > 0).toArray();
    }
}
