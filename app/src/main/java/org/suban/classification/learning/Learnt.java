package org.suban.classification.learning;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.suban.classification.learning.part.Neighbours.Near;
import org.suban.classification.learning.part.Numbers;
import org.suban.classification.learning.part.Seal;
import org.suban.classification.record.Guess;

/** What has been learnt: ranks labels for a text, and can be kept and read again. */
public final class Learnt {

    /** Grows with every change of what is written, so that an older program does not misread it. */
    private static final int FORMAT = 3;

    private final long[] ids;
    private final Looking looking;
    private final Encoder encoder;
    private final Panel panel;
    private final Blend blend;

    /** {@code ids} are those of the examples that may be found alike. */
    Learnt(long[] ids, Looking looking, Encoder encoder, Panel panel, Blend blend) {
        this.ids = ids;
        this.looking = looking;
        this.encoder = panel.asksAnEncoder() ? encoder : Encoder.NONE;
        this.panel = panel;
        this.blend = blend;
    }

    /** At most so many guesses. */
    public Ranking rank(Text text, int most) {
        var answer = panel.on(looking.at(text), encoder.vector(text), it -> true);
        return new Ranking(
                ranked(answer, blend, most),
                answer.near().stream().map(this::alike).toList());
    }

    private Ranking.Alike alike(Near it) {
        return new Ranking.Alike(ids[it.example() - panel.firstFound()], panel.labelOf(it.example()));
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(FORMAT);
        try (var sealed = new DataOutputStream(Seal.writing(out))) {
            sealed.writeUTF(encoder.origin().name());
            sealed.writeUTF(encoder.origin().checksum());
            Numbers.write(ids, sealed);
            looking.write(sealed);
            panel.write(sealed);
            blend.write(sealed);
        }
    }

    /** With the knowledge and the encoder that it had when it learnt; an {@link IOException} where it is not what was written. */
    public static Learnt read(DataInput in, Knowledge knowledge, Encoder encoder) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("A model of format " + format + " cannot be read; learn again");
        }
        var sealed = new DataInputStream(Seal.reading(in));
        check(new Encoder.Origin(sealed.readUTF(), sealed.readUTF()), encoder.origin());
        var ids = Numbers.longs(sealed);
        var looking = Looking.read(sealed, knowledge);
        var panel = Panel.read(sealed, knowledge::kindOf);
        var learnt = new Learnt(ids, looking, encoder, panel, Blend.read(sealed));
        if (sealed.read() >= 0) {
            throw new IOException("It is damaged: more was written than what was learnt");
        }
        return learnt;
    }

    /** What was learnt without one is as good beside any. */
    private static void check(Encoder.Origin then, Encoder.Origin now) throws IOException {
        if (!then.isNone() && !then.checksum().equals(now.checksum())) {
            throw new IOException("It was learnt with the encoder " + then + ", the encoder here is " + now);
        }
    }

    static List<Guess> ranked(Panel.Answer answer, Blend blend, int most) {
        if (answer.candidates().isEmpty()) {
            return List.of();
        }
        var shares = blend.probabilities(answer.said());
        return IntStream.range(0, shares.length)
                .mapToObj(it -> new Guess(answer.candidates().get(it), shares[it]))
                .sorted(Comparator.comparingDouble((Guess it) -> -it.probability()))
                .limit(most)
                .toList();
    }
}
