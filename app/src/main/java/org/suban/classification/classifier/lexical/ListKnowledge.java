package org.suban.classification.classifier.lexical;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.classification.learning.Knowledge;
import org.suban.classification.learning.Text;

/** What the list in force says of a text: the items that come near, and as signs to learn from their subjects, groups and hosts. */
@Component
class ListKnowledge implements Knowledge {

    private static final int MOST = 40;

    private final ListIndex index;

    ListKnowledge(ListIndex index) {
        this.index = index;
    }

    @Override
    public Said of(Text text) {
        var known = index.present();
        var strongest = known.index().strongest(text.title(), text.words(), MOST);
        double most = strongest.values().stream().findFirst().orElse(1.0);
        var signs = new HashMap<String, Double>();
        var labels = new LinkedHashMap<String, Double>();
        strongest.forEach((item, score) -> {
            double strength = score / most;
            labels.put(item.code().value(), strength);
            signs(item.code(), known.hosts().getOrDefault(item.code(), ""))
                    .forEach(it -> signs.merge(it, strength * strength, Math::max));
        });
        return new Said(signs, labels);
    }

    private static Stream<String> signs(ItemCode item, String host) {
        var subject = item.parent().orElseThrow();
        return Stream.of(
                "subject " + subject.value(),
                "group " + subject.parent().orElseThrow().value(),
                "host " + host);
    }

    /** A leaf's group (中项): there are too many leaves for each to be learnt by itself. */
    @Override
    public String kindOf(String label) {
        return ItemCode.isOne(label)
                ? new ItemCode(label)
                        .parent()
                        .flatMap(ItemCode::parent)
                        .map(ItemCode::value)
                        .orElse(label)
                : label;
    }
}
