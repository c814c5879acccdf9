package org.suban.catalog.sheet;

import org.jspecify.annotations.Nullable;
import org.suban.catalog.ItemCode;
import org.suban.catalog.ItemTerms;
import org.suban.catalog.Line;

/** One line of the list from its cells. */
final class LineCells {

    private LineCells() {}

    /** Nothing where a cell is wrong; the cells have noted it. */
    static @Nullable Line read(ItemCode code, ItemCells cells) {
        var name = cells.name("name");
        var terms = code.leaf() ? terms(cells) : null;
        var heir = cells.item("heir");
        var from = cells.day("valid_from");
        var to = cells.day("valid_to");
        if (from != null && to != null && to.isBefore(from)) {
            cells.fault("valid_to", to.toString(), "ends-before", from.toString());
        }
        if (name.isEmpty() || code.leaf() && terms == null) {
            return null;
        }
        return new Line(
                code,
                name,
                cells.list("aliases"),
                cells.list("sayings"),
                cells.text("includes"),
                cells.text("excludes"),
                terms,
                heir,
                from,
                to);
    }

    private static @Nullable ItemTerms terms(ItemCells cells) {
        var type = cells.type("type");
        var urgency = cells.urgency("urgency");
        var sign = cells.limit("sign");
        var contact = cells.limit("contact");
        var finish = cells.limit("finish");
        boolean confidential = cells.yes("confidential");
        boolean departmentOnly = cells.yes("department_only");
        if (type == null || urgency == null || sign == null || contact == null || finish == null) {
            return null;
        }
        return new ItemTerms(
                type,
                urgency,
                confidential,
                departmentOnly,
                sign,
                contact,
                finish,
                cells.text("basis"),
                cells.text("closing"),
                cells.list("evidence"));
    }
}
