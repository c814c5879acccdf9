package org.suban.classification.learning;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.suban.classification.learning.part.Neighbours.Near;

/** What has been learnt: ranks labels for a text; and {@link #held() how it did} on examples it had not learnt from when it was asked. */
public final class Learnt {

    private final List<Long> ids;
    private final Looking looking;
    private final Panel panel;
    private final Blend blend;
    private final List<Held> held;

    Learnt(List<Long> ids, Looking looking, Panel panel, Blend blend, List<Held> held) {
        this.ids = List.copyOf(ids);
        this.looking = looking;
        this.panel = panel;
        this.blend = blend;
        this.held = List.copyOf(held);
    }

    public List<Held> held() {
        return held;
    }

    /** At most so many guesses. */
    public Ranking rank(Text text, int most) {
        var answer = panel.on(looking.at(text), it -> true);
        return new Ranking(
                ranked(answer, blend, most),
                answer.near().stream().map(Near::example).map(ids::get).toList());
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
