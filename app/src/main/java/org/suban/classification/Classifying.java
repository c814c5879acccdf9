package org.suban.classification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.intake.Request.Matter;
import org.suban.intake.RequestReceived;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Journal;

/** Names each request as it comes in, within intake's transaction. */
@Component
class Classifying {

    private final Classifier classifier;
    private final ReadingSigns signs;
    private final Catalog catalog;
    private final Classifications sheets;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Classifying(
            Classifier classifier,
            ReadingSigns signs,
            Catalog catalog,
            Classifications sheets,
            Journal journal,
            ApplicationEventPublisher events) {
        this.classifier = classifier;
        this.signs = signs;
        this.catalog = catalog;
        this.sheets = sheets;
        this.journal = journal;
        this.events = events;
    }

    @EventListener
    void on(RequestReceived event) {
        var suggested = classifier.suggest(event.title(), event.words());
        var suggestions = beginningWith(event.matter(), living(suggested.all()));
        var read = signs.read(event.title(), event.words(), termsOfFirst(suggestions));
        sheets.insert(new Classification(
                event.request(),
                suggested.by(),
                suggested.measured(),
                catalog.at(event.at()).version(),
                suggestions,
                read));
        journal.append(new Entry(
                event.request(),
                "classification",
                "classified",
                Actor.machine(suggested.by()),
                event.at(),
                detail(suggestions, read)));
        events.publishEvent(new RequestClassified(
                event.request(), suggested.by(), suggested.measured(), suggestions, read, event.area(), event.at()));
    }

    private @Nullable ItemTerms termsOfFirst(List<Suggestion> suggestions) {
        return suggestions.isEmpty()
                ? null
                : catalog.get(suggestions.getFirst().item()).line().terms();
    }

    private static Map<String, Object> detail(List<Suggestion> suggestions, Signs read) {
        return Map.of(
                "items",
                suggestions.stream().map(it -> it.item().value()).toList(),
                "urgency",
                read.urgency().value().name(),
                "type",
                read.type().value().name());
    }

    /** For some moments after a change a classifier may still know the list before: an item that is gone is suggested as its heir. */
    private List<Suggestion> living(List<Suggestion> suggestions) {
        var living = new LinkedHashMap<ItemCode, Suggestion>();
        for (var it : suggestions) {
            catalog.living(it.item()).map(CatalogItem::code).ifPresent(code -> living.putIfAbsent(code, it.as(code)));
        }
        return List.copyOf(living.values());
    }

    /** What a person chose stands first, with what the classifier thinks of it; a gone item means its heir. */
    private List<Suggestion> beginningWith(@Nullable Matter chosen, List<Suggestion> suggested) {
        var item = chosen == null ? Optional.<CatalogItem>empty() : catalog.living(chosen.item());
        if (chosen == null || item.isEmpty()) {
            return suggested;
        }
        var code = item.get().code();
        var first = suggested.stream()
                .filter(it -> it.item().equals(code))
                .findFirst()
                .orElseGet(() -> new Suggestion(code, 0, List.of()))
                .chosenBy(chosen.by());
        return Stream.concat(
                        Stream.of(first),
                        suggested.stream().filter(it -> !it.item().equals(code)))
                .toList();
    }
}
