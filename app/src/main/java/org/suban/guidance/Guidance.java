package org.suban.guidance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.suban.journal.Actor;
import org.suban.shared.RequestId;

/** One time that a person was shown another way (指路); {@code number} counts those of the request from 1, {@code words} are said beside the reason's own. */
public record Guidance(
        RequestId request,
        int number,
        String reason,
        @Nullable String words,
        Actor by,
        Instant at,
        @Nullable Objection objection,
        @Nullable SecondLook look) {

    /** What the person says against it. */
    public record Objection(String words, Instant at) {}

    /** What a second person found. */
    public record SecondLook(boolean upheld, @Nullable String words, Actor by, Instant at) {}

    /** Until a second person lifts it. */
    public boolean holds() {
        return look == null || look.upheld();
    }

    /** In one word for programs: {@code given}, {@code objected}, {@code upheld} or {@code lifted}. */
    public String stand() {
        if (look != null) {
            return look.upheld() ? "upheld" : "lifted";
        }
        return objection == null ? "given" : "objected";
    }

    public boolean mayBeObjectedTo() {
        return objection == null;
    }

    public boolean isObjectedTo() {
        return objection != null && look == null;
    }
}
