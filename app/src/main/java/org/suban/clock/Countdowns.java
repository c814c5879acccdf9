package org.suban.clock;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.suban.clock.Countdown.Id;
import org.suban.shared.RequestId;

/** All countdowns, to read. */
@Component
public class Countdowns {

    private final CountdownTable table;
    private final MoveTable moves;

    Countdowns(CountdownTable table, MoveTable moves) {
        this.table = table;
        this.moves = moves;
    }

    /** In the order in which they began. */
    public List<Countdown> of(RequestId request) {
        return table.of(request);
    }

    public Optional<Countdown> find(Id id) {
        return table.find(id);
    }

    /** The newest of a kind, if there is one. */
    public Optional<Countdown> newest(RequestId request, Countdown.Kind kind) {
        return table.newest(request, kind);
    }

    /** The earliest first. */
    public List<Move> movesOf(Id id) {
        return moves.of(id);
    }

    /** Which open dates new tables of holidays have moved, the newest first. */
    public List<Replanned> replanned(int most) {
        return moves.replanned(most);
    }

    /** One such date. */
    public record Replanned(Id id, Move move) {}
}
