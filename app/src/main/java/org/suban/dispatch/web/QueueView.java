package org.suban.dispatch.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.dispatch.DispatchQueue.Heights;
import org.suban.dispatch.DispatchQueue.Pile;
import org.suban.dispatch.Waiting;

/** A page of one pile of what waits. */
public record QueueView(Pile pile, int page, Heights heights, List<Row> rows) {

    static final int SIZE = 50;

    /** One that waits. */
    public record Row(
            String receipt,
            String title,
            @Nullable String area,
            String why,
            boolean urgent,
            Instant due,
            Waiting.Clock clock,
            boolean open) {}

    /** Of the list itself or, with a receipt, of one of its requests. */
    public String href(String receipt) {
        return href(receipt, pile, page);
    }

    public String href(Pile which) {
        return href("", which, 0);
    }

    /** After the address of a form, so that the answer keeps its place. */
    public String here() {
        return query(pile, page);
    }

    public List<Pile> piles() {
        return List.of(Pile.values());
    }

    public long total() {
        return heights.of(pile);
    }

    public long from() {
        return (long) page * SIZE + 1;
    }

    public long to() {
        return from() + rows.size() - 1;
    }

    public @Nullable String previous() {
        return page == 0 ? null : href("", pile, page - 1);
    }

    public @Nullable String next() {
        return to() < total() ? href("", pile, page + 1) : null;
    }

    private static String href(String receipt, Pile which, int number) {
        return (receipt.isEmpty() ? "/dispatch" : "/dispatch/" + receipt) + query(which, number);
    }

    private static String query(Pile which, int number) {
        var pile = which == Pile.ALL ? "" : "pile=" + SpotForm.code(which);
        var page = number > 0 ? "page=" + number : "";
        var both = pile.isEmpty() || page.isEmpty() ? pile + page : pile + "&" + page;
        return both.isEmpty() ? "" : "?" + both;
    }
}
