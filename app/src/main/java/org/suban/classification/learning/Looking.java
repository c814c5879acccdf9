package org.suban.classification.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.suban.classification.learning.part.Grams;
import org.suban.classification.learning.part.Sparse;
import org.suban.classification.learning.part.Vocabulary;

/** How a text becomes a vector: runs of characters of the title and of the words, rare ones counting more, and what is known without learning. */
final class Looking {

    /** All that was seen, the first {@code size} columns of it as it was written; and what knowledge would answer itself. */
    record Seen(Sparse whole, int size, Map<String, Double> answers) {

        Sparse written() {
            return new Sparse(Arrays.copyOf(whole.columns(), size), Arrays.copyOf(whole.values(), size));
        }
    }

    private static final int TITLE = 0x811c9dc5;
    private static final int WORDS = 0x3c6ef372;
    private static final double SIGNS = 0.55;
    private static final int READ_FOR_SIGNS = 20_000;

    private final Vocabulary vocabulary;
    private final Knowledge knowledge;
    private final int texts;
    private final float[] rarities;

    private Looking(Vocabulary vocabulary, Knowledge knowledge, int texts) {
        this.vocabulary = vocabulary;
        this.knowledge = knowledge;
        this.texts = texts;
        this.rarities = rarities(vocabulary, texts);
    }

    /** {@code width} is how many columns there may be at most; there are few signs, so the newest of very many texts name them all. */
    static Looking learn(List<Example> examples, Knowledge knowledge, int width) {
        var vocabulary = new Vocabulary();
        for (int i = 0; i < examples.size(); i++) {
            var example = examples.get(i);
            vocabulary.read(Grams.in(example.title(), TITLE));
            vocabulary.read(Grams.in(example.words(), WORDS));
            if (i >= examples.size() - READ_FOR_SIGNS) {
                vocabulary.read(named(knowledge.of(example.text()).signs().keySet()));
            }
        }
        return new Looking(vocabulary.most(width), knowledge, examples.size());
    }

    void write(DataOutput out) throws IOException {
        vocabulary.write(out);
        out.writeInt(texts);
    }

    static Looking read(DataInput in, Knowledge knowledge) throws IOException {
        return new Looking(Vocabulary.read(in), knowledge, in.readInt());
    }

    int width() {
        return vocabulary.size();
    }

    Seen at(Text text) {
        var said = knowledge.of(text);
        var written = written(text);
        return new Seen(written.and(told(said.signs()).scaledTo(SIGNS)), written.size(), said.labels());
    }

    /** Without what is known. */
    Sparse written(Text text) {
        var title = weighed(Grams.in(text.title(), TITLE));
        var words = weighed(Grams.in(text.words(), WORDS));
        return title.scaledTo(1).and(words.scaledTo(1));
    }

    /** Only what is known. */
    Sparse signs(Text text) {
        return told(knowledge.of(text).signs()).scaledTo(SIGNS);
    }

    private Sparse weighed(int[] hashes) {
        var at = new int[hashes.length];
        var much = new float[hashes.length];
        int size = 0;
        for (int from = 0, to; from < hashes.length; from = to) {
            for (to = from + 1; to < hashes.length && hashes[to] == hashes[from]; to++) {}
            int column = vocabulary.column(hashes[from]);
            if (column != Vocabulary.UNKNOWN) {
                at[size] = column;
                much[size++] = (to - from == 1 ? 1 : 1 + (float) Math.log(to - from)) * rarities[column];
            }
        }
        return new Sparse(Arrays.copyOf(at, size), Arrays.copyOf(much, size));
    }

    private static float[] rarities(Vocabulary vocabulary, int texts) {
        var rarities = new float[vocabulary.size()];
        for (int column = 0; column < rarities.length; column++) {
            rarities[column] = (float) (1 + Math.log((texts + 1.0) / (vocabulary.texts(column) + 1)));
        }
        return rarities;
    }

    private Sparse told(Map<String, Double> signs) {
        var told = signs.entrySet().stream()
                .filter(it -> vocabulary.column(hash(it.getKey())) != Vocabulary.UNKNOWN)
                .toList();
        var at = told.stream()
                .mapToInt(it -> vocabulary.column(hash(it.getKey())))
                .toArray();
        var much = new float[at.length];
        for (int i = 0; i < at.length; i++) {
            much[i] = told.get(i).getValue().floatValue();
        }
        return new Sparse(at, much);
    }

    private static int[] named(Collection<String> names) {
        return names.stream().mapToInt(Looking::hash).sorted().toArray();
    }

    private static int hash(String name) {
        return Grams.mixed(name.hashCode() ^ 0x5bd1e995);
    }
}
