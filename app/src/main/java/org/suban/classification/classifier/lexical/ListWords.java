package org.suban.classification.classifier.lexical;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.classification.SpeakingWords;

/** Finds what a text shares with the names and sayings of items. */
@Component
class ListWords implements SpeakingWords {

    private final ListIndex index;

    ListWords(ListIndex index) {
        this.index = index;
    }

    @Override
    public Map<ItemCode, List<String>> in(String title, String words, Collection<ItemCode> items) {
        var known = index.present().index();
        var speaking = new LinkedHashMap<ItemCode, List<String>>();
        for (var item : items) {
            var found = known.wordsFor(item, title, words);
            if (!found.isEmpty()) {
                speaking.put(item, found);
            }
        }
        return speaking;
    }
}
