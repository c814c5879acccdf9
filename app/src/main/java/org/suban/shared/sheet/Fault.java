package org.suban.shared.sheet;

/**
 * Something in a file that cannot be taken: where it stands (row 0 means the whole sheet), what was read there, what is
 * wrong ({@code fault.<kind>}) and the nearest good value, empty if none is near.
 */
public record Fault(String sheet, int row, String column, String read, String kind, String nearest) {}
