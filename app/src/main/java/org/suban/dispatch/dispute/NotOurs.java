package org.suban.dispatch.dispute;

/** What a unit says when it returns a request, as typed: why, by which item of the list and where, or by which other clause, and whose it is if it knows. */
public record NotOurs(String reason, String item, String area, String clause, String better) {

    public NotOurs {
        reason = reason.strip();
        item = item.strip();
        area = area.strip();
        clause = clause.strip();
        better = better.strip();
    }
}
