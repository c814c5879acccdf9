package org.suban.classification;

import java.util.List;
import org.suban.shared.RequestId;

/** The naming sheet of a request: what was suggested, by which classifier. */
public record Classification(RequestId request, String classifier, List<Suggestion> suggestions) {

    public Classification {
        suggestions = List.copyOf(suggestions);
    }
}
