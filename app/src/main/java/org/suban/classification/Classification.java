package org.suban.classification;

import java.util.List;
import org.suban.shared.RequestId;

/** The naming sheet of a request: the item that was chosen by a person, if one was, then what the classifier suggested, from which version of the list; and how urgent and of what type it seems. */
public record Classification(
        RequestId request,
        String classifier,
        boolean measured,
        int version,
        List<Suggestion> suggestions,
        Signs signs) {

    public Classification {
        suggestions = List.copyOf(suggestions);
    }
}
