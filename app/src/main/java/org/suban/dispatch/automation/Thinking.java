package org.suban.dispatch.automation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.catalog.Responsibility;
import org.suban.classification.Suggestion;
import org.suban.intake.Request.By;
import org.suban.organization.Area;
import org.suban.organization.AreaCode;
import org.suban.organization.Areas;
import org.suban.organization.UnitCode;

/** Turns what a classifier suggests into the unit that the list names: neighbours under one roof speak for that unit together. */
@Component
class Thinking {

    private final Responsibilities responsibilities;
    private final Areas areas;

    Thinking(Responsibilities responsibilities, Areas areas) {
        this.responsibilities = responsibilities;
        this.areas = areas;
    }

    /** Empty where nothing speaks, nobody answers, or a person said something else than the classifier. */
    Optional<Thought> of(List<Suggestion> suggestions, boolean measured, @Nullable AreaCode area) {
        var own = suggestions.stream()
                .filter(it -> it.confidence() > 0)
                .sorted(Comparator.comparingDouble((Suggestion it) -> -it.confidence()))
                .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var chosen = suggestions.getFirst();
        return switch (chosen.chosenBy()) {
            case null -> alone(own, measured, area);
            case By.RESIDENT ->
                subject(own.getFirst()).equals(subject(chosen))
                        ? agreed(chosen, own, measured, area)
                        : Optional.empty();
            case By.AGENT -> Optional.empty();
        };
    }

    private Optional<Thought> alone(List<Suggestion> own, boolean measured, @Nullable AreaCode area) {
        Map<UnitCode, Double> sure = sure(own, measured, area);
        return sure.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(most -> own.stream()
                        .flatMap(it -> responsibilities.of(it.item(), area).stream())
                        .filter(it -> it.host().equals(most.getKey()))
                        .findFirst()
                        .map(it -> thought(it, Voice.ALONE, most.getValue(), area)));
    }

    private Optional<Thought> agreed(
            Suggestion chosen, List<Suggestion> own, boolean measured, @Nullable AreaCode area) {
        return responsibilities
                .of(chosen.item(), area)
                .map(it -> thought(it, Voice.AGREED, sure(own, measured, area).getOrDefault(it.host(), 0.0), area));
    }

    /** Probabilities add up; scores do not, so that of several the highest counts. */
    private Map<UnitCode, Double> sure(List<Suggestion> own, boolean measured, @Nullable AreaCode area) {
        var sure = new LinkedHashMap<UnitCode, Double>();
        for (var it : own) {
            responsibilities
                    .of(it.item(), area)
                    .ifPresent(row -> sure.merge(
                            row.host(), it.confidence(), (a, b) -> measured ? Math.min(1, a + b) : Math.max(a, b)));
        }
        return sure;
    }

    private Thought thought(Responsibility it, Voice voice, double sure, @Nullable AreaCode area) {
        List<Area> way = area == null ? List.of() : areas.upwardsFrom(area);
        return new Thought(it.item(), it.host(), it.version(), voice, sure, way);
    }

    private static Optional<ItemCode> subject(Suggestion it) {
        return it.item().parent();
    }
}
