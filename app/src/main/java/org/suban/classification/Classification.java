package org.suban.classification;

import java.util.List;
import org.suban.shared.RequestId;

/** The naming sheet of a request: what was suggested, by which classifier, from which version of the list. */
public record Classification(RequestId request, String classifier, int version, List<Suggestion> suggestions) {

    public Classification {
        suggestions = List.copyOf(suggestions);
    }
}
