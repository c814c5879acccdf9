package org.suban.classification.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.learning.Looking.Seen;
import org.suban.classification.learning.part.Sparse;

/** Few examples, each learnt from in one round and asked about in another: all that was seen is kept together. */
final class SeeingFew implements Seeing {

    private static final int BYTES_AN_ANSWER = 64;

    private final Looking looking;
    private final List<Example> examples;
    private final @Nullable Seen[] kept;
    private long room;

    SeeingFew(Looking looking, List<Example> examples, long room) {
        this.looking = looking;
        this.examples = examples;
        this.kept = new Seen[examples.size()];
        this.room = room;
    }

    @Override
    public Seen at(int example) {
        var known = kept[example];
        if (known != null) {
            return known;
        }
        var seen = looking.at(examples.get(example).text());
        room -= BYTES_AN_EXAMPLE
                + (long) BYTES_A_COLUMN * seen.whole().size()
                + (long) BYTES_AN_ANSWER * seen.answers().size();
        if (room > 0) {
            kept[example] = seen;
        }
        return seen;
    }

    @Override
    public Sparse whole(int example) {
        return at(example).whole();
    }

    @Override
    public Sparse written(int example) {
        return at(example).written();
    }
}
