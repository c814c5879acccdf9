package org.suban.classification.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.learning.Looking.Seen;
import org.suban.classification.learning.part.Sparse;

/** The examples as vectors: kept while there is room for them, made anew each time beyond that. */
final class Seeing {

    private static final int BYTES_A_COLUMN = 8;

    private final Looking looking;
    private final List<Example> examples;
    private final @Nullable Seen[] kept;
    private long room;

    Seeing(Looking looking, List<Example> examples, long room) {
        this.looking = looking;
        this.examples = examples;
        this.kept = new Seen[examples.size()];
        this.room = room;
    }

    Seen at(int example) {
        var known = kept[example];
        if (known != null) {
            return known;
        }
        var seen = looking.at(examples.get(example).text());
        room -= (long) BYTES_A_COLUMN * seen.whole().size();
        if (room > 0) {
            kept[example] = seen;
        }
        return seen;
    }

    Sparse whole(int example) {
        return at(example).whole();
    }
}
