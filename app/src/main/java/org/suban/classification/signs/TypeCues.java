package org.suban.classification.signs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suban.catalog.RequestType;

/** Tells what a text wants by its cues; the item's usual type is a cue among them, and settles a tie. */
public final class TypeCues {

    /** The type that the text speaks for most, and by which words. */
    public record Spoken(RequestType type, List<String> words) {}

    private record Cue(RequestType type, String words, int weight) {}

    private static final int USUAL = 2;

    private final List<Cue> cues;

    private TypeCues(List<Cue> cues) {
        this.cues = cues;
    }

    public static TypeCues read() {
        return new TypeCues(WordList.read("type-cues.csv").stream()
                .map(it -> new Cue(
                        RequestType.read(it.getField("type")).orElseThrow(),
                        it.getField("cue"),
                        Integer.parseInt(it.getField("weight"))))
                .toList());
    }

    /** Empty if no word speaks for the type that wins. */
    public Optional<Spoken> in(String text, @Nullable RequestType usual) {
        var weights = new EnumMap<RequestType, Integer>(RequestType.class);
        var words = new EnumMap<RequestType, List<String>>(RequestType.class);
        if (usual != null) {
            weights.put(usual, USUAL);
        }
        for (var cue : cues) {
            if (says(text, cue.words())) {
                weights.merge(cue.type(), cue.weight(), Integer::sum);
                words.computeIfAbsent(cue.type(), it -> new ArrayList<>()).add(cue.words());
            }
        }
        return heaviest(weights, usual)
                .filter(words::containsKey)
                .map(it -> new Spoken(it, words.getOrDefault(it, List.of())));
    }

    private static Optional<RequestType> heaviest(Map<RequestType, Integer> weights, @Nullable RequestType usual) {
        return weights.entrySet().stream()
                .max(Map.Entry.<RequestType, Integer>comparingByValue()
                        .thenComparing(it -> it.getKey() == usual)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** "不是投诉" is no complaint. */
    private static boolean says(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            var before = text.substring(0, at);
            if (!before.endsWith("不是") && !before.endsWith("不想") && !before.endsWith("并非")) {
                return true;
            }
        }
        return false;
    }
}
