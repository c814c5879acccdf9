package org.suban.classification.learning;

import java.util.List;
import org.suban.classification.learning.Looking.Seen;
import org.suban.classification.learning.part.Sparse;

/** The examples as vectors: kept while there is room for them, made anew each time beyond that. */
interface Seeing {

    int BYTES_AN_EXAMPLE = 120;
    int BYTES_A_COLUMN = 8;

    static Seeing of(Looking looking, List<Example> examples, long room) {
        return Rehearsal.isOnceForAll(examples.size())
                ? new SeeingMany(looking, examples, room)
                : new SeeingFew(looking, examples, room);
    }

    /** With what knowledge would answer itself. */
    Seen at(int example);

    /** As planes learn from it. */
    Sparse whole(int example);

    /** As it was written, whatever is known. */
    Sparse written(int example);
}
