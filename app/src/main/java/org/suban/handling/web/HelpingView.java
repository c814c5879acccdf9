package org.suban.handling.web;

import java.util.List;
import org.suban.handling.part.Part;
import org.suban.organization.Unit;

/** What a unit is asked to do for other units, the earliest due first; not more than the first so many of all. */
public record HelpingView(long total, List<Row> rows) {

    /** One part, and whose request it is a part of. */
    public record Row(String receipt, String title, Part part, Unit host) {}
}
