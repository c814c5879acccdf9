package org.suban.classification;

import java.util.List;
import org.suban.shared.RequestId;

/** The naming sheet of a request: the item that was chosen by a person, if one was, then what the classifier suggested, from which version of the list. */
public record Classification(RequestId request, String classifier, int version, List<Suggestion> suggestions) {

    public Classification {
        suggestions = List.copyOf(suggestions);
    }
}
