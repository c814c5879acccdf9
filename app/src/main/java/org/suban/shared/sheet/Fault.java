package org.suban.shared.sheet;

/**
 * Something in a file that cannot be taken: where it stands (row 0 means the whole sheet), what was read there, what is
 * wrong ({@code fault.<kind>}), the nearest good value, empty if none is near, and what else the words need.
 */
public record Fault(String sheet, int row, String column, String read, String kind, String nearest, String about) {

    public Fault(String sheet, int row, String column, String read, String kind, String nearest) {
        this(sheet, row, column, read, kind, nearest, "");
    }
}
