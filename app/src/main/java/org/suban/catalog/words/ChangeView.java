package org.suban.catalog.words;

import java.util.List;
import java.util.stream.Collectors;
import org.suban.catalog.compare.Difference.Kind;

/** One difference; each text in pieces. */
public record ChangeView(
        Kind kind, String code, String name, String column, List<List<Piece>> before, List<List<Piece>> after) {

    /** A stretch of a text, marked if it differs. */
    public record Piece(String text, boolean marked) {}

    /** Without marks, one text a line. */
    public static String text(List<List<Piece>> texts) {
        return texts.stream()
                .map(it -> it.stream().map(Piece::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }
}
