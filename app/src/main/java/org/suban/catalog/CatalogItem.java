package org.suban.catalog;

import java.util.List;

/** One line of the list in its place; {@code path} names it from the class down, such as 市政设施 › 道路照明 › 路灯 › 路灯不亮. */
public record CatalogItem(Line line, String path) {

    private static final String SEPARATOR = " › ";

    public ItemCode code() {
        return line.code();
    }

    public String name() {
        return line.name();
    }

    /** The path without the line's own name, such as 市政设施 › 道路照明 › 路灯; empty for a class. */
    public String above() {
        int end = path.lastIndexOf(SEPARATOR);
        return end < 0 ? "" : path.substring(0, end);
    }

    /** Only a leaf can name a request. */
    public boolean leaf() {
        return line.code().leaf();
    }

    /** How people speak of it. */
    public List<String> words() {
        return line.words();
    }
}
