package org.suban.handling.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.catalog.Catalog;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.handling.Proof;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** Each kind of evidence that the list asks for must be there, pictures as pictures; after a redo anew. */
@Component
public class Demands implements Proof {

    private final Catalog catalog;
    private final EvidenceTable table;

    Demands(Catalog catalog, EvidenceTable table) {
        this.catalog = catalog;
        this.table = table;
    }

    /** The kinds that the list names for an item. */
    public List<String> of(ItemCode item) {
        return catalog.find(item)
                .map(it -> it.line().terms())
                .map(ItemTerms::evidence)
                .orElse(List.of());
    }

    /** Where the list asks for nothing, something new is asked for only after a redo. */
    @Override
    public Optional<Refusal> missing(RequestId request, ItemCode item, @Nullable Instant since) {
        var lacking = lacking(request, item, since);
        if (!lacking.isEmpty()) {
            return Optional.of(
                    Refusal.because(Kind.OVERTAKEN, "handling.evidence-missing", String.join(" · ", lacking)));
        }
        return since != null && filed(request, since).isEmpty()
                ? Optional.of(Refusal.because(Kind.OVERTAKEN, "handling.evidence-anew"))
                : Optional.empty();
    }

    /** The kinds of which nothing is there yet. */
    public List<String> lacking(RequestId request, ItemCode item, @Nullable Instant since) {
        var filed = filed(request, since);
        return of(item).stream()
                .filter(kind -> filed.stream().noneMatch(it -> answers(it, kind)))
                .toList();
    }

    private List<Evidence> filed(RequestId request, @Nullable Instant since) {
        return table.of(request).stream()
                .filter(it -> since == null || it.at().isAfter(since))
                .toList();
    }

    private static boolean answers(Evidence it, String kind) {
        return it.kind().equals(kind) && (it.pictured() || !isPicture(kind));
    }

    /** The list says 照片 where it wants to see it. */
    public static boolean isPicture(String kind) {
        return kind.contains("照片");
    }
}
