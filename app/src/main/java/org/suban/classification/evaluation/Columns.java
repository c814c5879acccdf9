package org.suban.classification.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns of a labelled file are called: one or two of text, a title first, the right answer, and those that not every file has. */
public record Columns(
        List<String> text,
        String label,
        @Nullable String time,
        @Nullable String area,
        @Nullable String unit) {

    public Columns {
        text = List.copyOf(text);
    }

    /** Areas tell who is responsible, so the one is no use without the other. */
    public boolean makeSense() {
        return !label.isBlank() && !text.isEmpty() && text.size() <= 2 && (area == null) == (unit == null);
    }

    List<String> all() {
        var all = new ArrayList<>(text);
        all.add(label);
        Stream.of(time, area, unit).filter(Objects::nonNull).forEach(all::add);
        return all;
    }
}
