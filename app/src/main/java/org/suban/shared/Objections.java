package org.suban.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All that is wrong with one input, gathered before anybody is told, at most one line for each field. */
public record Objections(List<Refusal> all) {

    public static final Objections NONE = new Objections(List.of());

    public Objections {
        all = List.copyOf(all);
    }

    public static Objections of(Refusal refusal) {
        return new Objections(List.of(refusal));
    }

    public Objections and(Optional<Refusal> another) {
        return another.map(this::and).orElse(this);
    }

    public Objections and(Refusal another) {
        var more = new ArrayList<>(all);
        more.add(another);
        return new Objections(more);
    }

    public boolean any() {
        return !all.isEmpty();
    }

    public Refusal first() {
        return all.getFirst();
    }

    public Optional<Refusal> on(String field) {
        return all.stream().filter(it -> field.equals(it.field())).findFirst();
    }
}
