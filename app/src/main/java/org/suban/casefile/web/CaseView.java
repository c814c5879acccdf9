package org.suban.casefile.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suban.casefile.CaseFile;
import org.suban.casefile.CaseState;
import org.suban.guidance.Guidance;
import org.suban.intake.Requests;

/** A case file with the names that its codes stand for: actors, units and items. */
public record CaseView(
        CaseFile file,
        Requests.Sheet said,
        @Nullable String takenBy,
        Map<String, String> who,
        Map<String, String> units,
        Map<String, String> items,
        Map<String, String> heirs,
        Map<Integer, String> clauses,
        List<LineView> journal,
        List<PartView> parts,
        boolean maySplit,
        boolean mayGuide,
        @Nullable GuidedView guided) {

    /** How the person was shown another way, with the names of who did it and who looked again. */
    public record GuidedView(
            Guidance guidance,
            String reason,
            String by,
            @Nullable String lookedBy) {}

    /** A part of a letter, and how far it is. */
    public record PartView(
            String receipt,
            String title,
            CaseState state,
            @Nullable String unit) {}

    /** One line of the journal in words. */
    public record LineView(
            Instant at, String who, String what, @Nullable String note) {}
}
