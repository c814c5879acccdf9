package org.suban.catalog.web.view;

import java.util.List;

/** A class of the list on paper: groups and subjects are rows that part the items. */
public record PrintedView(String code, String name, List<RowView> rows) {

    /** A line; of a group or subject only code, name and what belongs to it are said. */
    public record RowView(
            String code,
            String name,
            boolean leaf,
            String includes,
            String type,
            String limits,
            List<String> hosts,
            String basis,
            String closing) {}
}
