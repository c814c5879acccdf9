package org.suban.shared.sheet;

import java.util.List;
import java.util.Map;

/** A sheet as it stands in a file: its column names and the rows below; row numbers count from 1, the header included. */
public record Table(String name, List<String> columns, List<Row> rows) {

    /** One row; a missing cell is empty. */
    public record Row(String sheet, int number, Map<String, String> cells) {

        public String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }
}
