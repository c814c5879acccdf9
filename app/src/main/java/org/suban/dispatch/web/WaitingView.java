package org.suban.dispatch.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.classification.Signs;
import org.suban.dispatch.Waiting;
import org.suban.intake.Request.By;
import org.suban.intake.Requests;

/** The waiting request that is open, with what may be meant, what is like it and what a unit said that sent it back. */
public record WaitingView(
        Requests.Sheet said,
        List<TellingWords.Piece> words,
        Waiting waiting,
        Waiting.Clock clock,
        Signs signs,
        List<Suggested> suggestions,
        List<Beside> beside,
        long same,
        @Nullable Returned returned,
        @Nullable Spot spot) {

    /** An item that may be meant, what spoke for it, who would get it by which row, and how that unit dealt with the likest. */
    public record Suggested(
            String code,
            String name,
            String path,
            int sure,
            List<String> words,
            @Nullable By chosenBy,
            @Nullable String unit,
            @Nullable String rule,
            int finished,
            @Nullable Done likest) {}

    /** What a unit did with one like it, and what the resident was told. */
    public record Done(String receipt, String title, String unit, String reply) {}

    /** One that is open beside it: with a unit, or waiting as well. */
    public record Beside(
            String receipt, String title, @Nullable String unit, String stand, boolean sameArea) {}

    /** Who sent it back, why, by which clause, and whose they think it is. */
    public record Returned(
            String unit,
            String reason,
            @Nullable String clause,
            @Nullable String better) {}

    /** What its map shows: the point or the area. */
    public record Spot(
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable String area,
            @Nullable String within) {}
}
