package org.suban.handling.part;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suban.journal.Actor;
import org.suban.organization.UnitCode;
import org.suban.shared.Refusal;
import org.suban.shared.Refusal.Kind;
import org.suban.shared.RequestId;

/** What a host asks another unit to do for a request (协办件): what was asked, and the turns it has taken since, the earliest first. */
public record Part(
        RequestId request,
        int number,
        UnitCode unit,
        String task,
        boolean mandatory,
        String reason,
        Instant signBy,
        Instant due,
        Actor openedBy,
        Instant openedAt,
        List<Turn> turns) {

    /** One turn of it; the words are those of whoever took it, empty where there were none. */
    public record Turn(PartStep step, String words, Actor by, Instant at) {}

    static final Actor SILENCE = Actor.machine("silence");

    public Part {
        if (number < 1 || task.isBlank() || turns.stream().anyMatch(it -> it.step() == PartStep.OFFERED)) {
            throw new IllegalArgumentException("Not a part of %s: %d %s".formatted(request, number, turns));
        }
        turns = List.copyOf(turns);
    }

    public PartStep step() {
        return turns.isEmpty() ? PartStep.OFFERED : turns.getLast().step();
    }

    /** A returned one too: the host passes it on, or says why it is not needed. */
    public boolean hinders() {
        return mandatory && !step().isSettled();
    }

    /** Accepted because its unit let the limit pass; since when, or nothing. */
    public Optional<Instant> silentSince() {
        return turns.stream()
                .filter(it -> it.step() == PartStep.ACCEPTED && it.by().equals(SILENCE))
                .map(Turn::at)
                .findFirst();
    }

    /** In which way the unit helps, as a resident is told; one that came to nothing is the office's concern. */
    public Optional<String> helps() {
        return switch (step()) {
            case OFFERED -> Optional.of("asked");
            case ACCEPTED -> Optional.of("working");
            case DONE -> Optional.of("done");
            case RETURNED, WITHDRAWN -> Optional.empty();
        };
    }

    /** A unit that has let its limit for accepting pass can no longer say that it is not theirs. */
    Optional<Refusal> objectionTo(PartStep next, Instant at) {
        if (!step().leadsTo(next)) {
            return refused(stands());
        }
        return next == PartStep.RETURNED && at.isAfter(signBy) ? refused("return-late") : Optional.empty();
    }

    Part after(Turn turn) {
        return with(Stream.concat(turns.stream(), Stream.of(turn)).toList());
    }

    Part with(List<Turn> taken) {
        return new Part(request, number, unit, task, mandatory, reason, signBy, due, openedBy, openedAt, taken);
    }

    private String stands() {
        return switch (step()) {
            case OFFERED -> "accept-first";
            case ACCEPTED -> "accepted-before";
            case DONE -> "done-before";
            case RETURNED -> "returned-before";
            case WITHDRAWN -> "withdrawn-before";
        };
    }

    private static Optional<Refusal> refused(String why) {
        return Optional.of(Refusal.because(Kind.OVERTAKEN, "handling.part-" + why));
    }
}
