package org.suban.classification.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.learning.Looking.Seen;
import org.suban.classification.learning.part.Sparse;

/** The examples as vectors: kept while there is room for them, made anew each time beyond that. */
interface Seeing {

    int BYTES_AN_EXAMPLE = 120;
    int BYTES_A_COLUMN = 8;

    static Seeing of(Looking looking, List<Example> examples, long room) {
        return Rehearsal.isOnceForAll(examples.size())
                ? new Many(looking, examples, room)
                : new Few(looking, examples, room);
    }

    /** With what knowledge would answer itself. */
    Seen at(int example);

    /** As planes learn from it. */
    Sparse whole(int example);

    /** As it was written, whatever is known. */
    Sparse written(int example);

    /** Few examples, each learnt from in one round and asked about in another: all that was seen is kept together. */
    final class Few implements Seeing {

        private static final int BYTES_AN_ANSWER = 64;

        private final Looking looking;
        private final List<Example> examples;
        private final @Nullable Seen[] kept;
        private long room;

        Few(Looking looking, List<Example> examples, long room) {
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

    /**
     * Very many examples, each learnt from or asked about and never both. To ask what is known of a text costs more than all
     * else, so it is done once, and beyond so many examples only for every second, third and so on.
     */
    final class Many implements Seeing {

        private static final int MOST_TOLD = 200_000;
        private static final int SHARE_FOR_SIGNS = 4;

        private final Looking looking;
        private final List<Example> examples;
        private final @Nullable Sparse[] kept;
        private final @Nullable Sparse[] signs;
        private final int toldOneIn;
        private long room;
        private long roomForSigns;

        Many(Looking looking, List<Example> examples, long room) {
            this.looking = looking;
            this.examples = examples;
            this.kept = new Sparse[examples.size()];
            this.signs = new Sparse[examples.size()];
            this.toldOneIn = Math.ceilDiv(examples.size(), MOST_TOLD);
            this.roomForSigns = room / SHARE_FOR_SIGNS;
            this.room = room - roomForSigns;
        }

        @Override
        public Seen at(int example) {
            return looking.at(examples.get(example).text());
        }

        @Override
        public Sparse written(int example) {
            return looking.written(examples.get(example).text());
        }

        @Override
        public Sparse whole(int example) {
            var known = kept[example];
            if (known != null) {
                return known;
            }
            var whole = example % toldOneIn == 0 ? written(example).and(signs(example)) : written(example);
            room -= bytes(whole);
            if (room > 0) {
                kept[example] = whole;
            }
            return whole;
        }

        private Sparse signs(int example) {
            var known = signs[example];
            if (known != null) {
                return known;
            }
            var told = looking.signs(examples.get(example).text());
            roomForSigns -= bytes(told);
            if (roomForSigns > 0) {
                signs[example] = told;
            }
            return told;
        }

        private static long bytes(Sparse it) {
            return BYTES_AN_EXAMPLE + (long) BYTES_A_COLUMN * it.size();
        }
    }
}
