package org.suban.classification.signs;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Hears danger in a text, and also that there is none: "没有着火", "燃气没漏", "去年着火", "如果着火", "火灾隐患". */
public final class DangerWords {

    /** The words that speak of danger; {@code takenBack} if all that were found turned out to speak of none. */
    public record Heard(List<String> words, boolean takenBack) {}

    private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;\\n]+");

    private final List<Danger> dangers;
    private final List<String> innocent;
    private final Turns turns;

    private DangerWords(List<Danger> dangers, List<String> innocent, Turns turns) {
        this.dangers = dangers;
        this.innocent = innocent;
        this.turns = turns;
    }

    public static DangerWords read() {
        var rows = WordList.read("danger.csv");
        return new DangerWords(
                rows.stream()
                        .filter(it -> it.getField("kind").equals("danger"))
                        .map(it -> Danger.written(it.getField("chinese")))
                        .toList(),
                rows.stream()
                        .filter(it -> it.getField("kind").equals("innocent"))
                        .map(it -> it.getField("chinese"))
                        .toList(),
                Turns.of(rows));
    }

    public Heard in(String text) {
        var words = new LinkedHashSet<String>();
        var found = false;
        for (var sentence : SENTENCE_END.split(withoutInnocent(text))) {
            for (var place : places(sentence)) {
                found = true;
                if (!turns.takeBack(sentence, place)) {
                    words.addAll(place.words());
                }
            }
        }
        return new Heard(List.copyOf(words), found && words.isEmpty());
    }

    private List<Danger.Place> places(String sentence) {
        var places = new ArrayList<Danger.Place>();
        dangers.forEach(it -> places.addAll(it.in(sentence)));
        return places;
    }

    /** Replaced by signs of the same length, so that nothing moves. */
    private String withoutInnocent(String text) {
        var rest = text;
        for (var it : innocent) {
            rest = rest.replace(it, "□".repeat(it.length()));
        }
        return rest;
    }
}
