package org.suban.catalog.web.view;

/** One fault of a file in words. */
public record FaultView(String sheet, int row, String column, String read, String what) {}
