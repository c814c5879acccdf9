package org.suban.handling.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.handling.OpenWork.Heights;
import org.suban.handling.OpenWork.Pile;
import org.suban.handling.Step;
import org.suban.organization.Unit;

/** A page of one pile of a unit's desk. */
public record DeskView(
        Unit unit, boolean lent, Pile pile, int page, Heights heights, List<Row> rows, HelpingView helping) {

    static final int SIZE = 50;

    /** One that is open, and who holds it. */
    public record Row(
            String receipt,
            String title,
            @Nullable String address,
            Step step,
            Instant due,
            @Nullable Instant heldUntil,
            @Nullable String holder,
            boolean mine,
            boolean open) {}

    /** Of the list itself or, with a receipt, of one of its requests. */
    public String href(String receipt) {
        return href(receipt, pile, page);
    }

    public String href(Pile which) {
        return href("", which, 0);
    }

    public List<Pile> piles() {
        return List.of(Pile.values());
    }

    public long from() {
        return (long) page * SIZE + 1;
    }

    public long to() {
        return from() + rows.size() - 1;
    }

    public long total() {
        return heights.of(pile);
    }

    public @Nullable String previous() {
        return page == 0 ? null : href("", pile, page - 1);
    }

    public @Nullable String next() {
        return to() < total() ? href("", pile, page + 1) : null;
    }

    /** The unit is only said where it is not the reader's own. */
    private String href(String receipt, Pile which, int number) {
        return (receipt.isEmpty() ? "/desk" : "/desk/" + receipt)
                + "?pile=" + SpotForm.code(which)
                + (number > 0 ? "&page=" + number : "")
                + (lent ? "&unit=" + unit.code() : "");
    }
}
