package org.suban.classification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.suban.catalog.ItemCode;

/** Finds the words of a text that speak for items of the list, the most telling first. */
public interface SpeakingWords {

    /** An item of which no word stands in the text is missing from the answer. */
    Map<ItemCode, List<String>> in(String title, String words, Collection<ItemCode> items);
}
