package org.suban.classification.classifier.lexical;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
        double most = strongest.isEmpty() ? 1 : strongest.getFirst().score();
        var signs = new HashMap<String, Double>();
        var labels = new LinkedHashMap<String, Double>();
        for (var it : strongest) {
            double strength = it.score() / most;
            labels.put(it.item().value(), strength);
            for (var sign : known.signs().getOrDefault(it.item(), List.of())) {
                signs.merge(sign, strength * strength, Math::max);
            }
        }
        return new Said(signs, labels);
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
