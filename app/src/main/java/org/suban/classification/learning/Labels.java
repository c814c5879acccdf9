package org.suban.classification.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.suban.classification.learning.part.Numbers;

/** The answers of the examples, all different ones, and the kinds that the planes tell apart. */
final class Labels {

    private static final int NO_KIND = -1;

    private final List<String> all;
    private final int first;
    private final int[] ofExamples;
    private final UnaryOperator<String> kindOf;
    private final Map<String, Integer> kinds = new HashMap<>();

    /** The answers of the examples from {@code first} on, each by its number among all. */
    private Labels(List<String> all, int first, int[] ofExamples, UnaryOperator<String> kindOf) {
        this.all = List.copyOf(all);
        this.first = first;
        this.ofExamples = ofExamples;
        this.kindOf = kindOf;
        all.forEach(it -> kinds.putIfAbsent(kindOf.apply(it), kinds.size()));
    }

    static Labels of(List<String> ofExamples, UnaryOperator<String> kindOf) {
        var all = ofExamples.stream().distinct().sorted().toList();
        var numbers = new HashMap<String, Integer>();
        all.forEach(it -> numbers.put(it, numbers.size()));
        return new Labels(all, 0, ofExamples.stream().mapToInt(numbers::get).toArray(), kindOf);
    }

    /** Forgets what earlier examples said. */
    Labels from(int example) {
        return new Labels(all, example, Arrays.copyOfRange(ofExamples, example - first, ofExamples.length), kindOf);
    }

    List<String> all() {
        return all;
    }

    String of(int example) {
        return all.get(ofExamples[example - first]);
    }

    int kinds() {
        return kinds.size();
    }

    /** The number of a label's kind, below 0 if no example was of that kind. */
    int kind(String label) {
        return kinds.getOrDefault(kindOf.apply(label), NO_KIND);
    }

    int[] kindsOfExamples() {
        var kindsOfAll = all.stream().mapToInt(this::kind).toArray();
        return Arrays.stream(ofExamples).map(it -> kindsOfAll[it]).toArray();
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(all.size());
        for (var label : all) {
            out.writeUTF(label);
        }
        out.writeInt(first);
        Numbers.write(ofExamples, out);
    }

    static Labels read(DataInput in, UnaryOperator<String> kindOf) throws IOException {
        var all = new String[in.readInt()];
        for (int i = 0; i < all.length; i++) {
            all[i] = in.readUTF();
        }
        return new Labels(List.of(all), in.readInt(), Numbers.ints(in), kindOf);
    }
}
