package org.suban.dispatch.web;

import java.util.List;

/** Requests that wait with the same first suggestion and the same unit, to be sent together. */
public record GroupView(String item, String unit, String name, String path, String unitName, List<Row> rows) {

    /** One of them, with how its words begin. */
    public record Row(QueueView.Row of, String words) {}
}
