package org.suban.catalog.words;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.suban.calendar.Limit;
import org.suban.catalog.RequestType;
import org.suban.catalog.Urgency;
import org.suban.catalog.compare.Difference;
import org.suban.catalog.compare.Difference.Kind;
import org.suban.catalog.words.ChangeView.Piece;

/** Says differences in words: what went and what came, in the reader's language, only what is new in a long text marked. */
@Component
public class ChangeViews {

    private final Naming naming;

    ChangeViews(Naming naming) {
        this.naming = naming;
    }

    public List<ChangeView> of(List<Difference> differences, Locale locale) {
        return differences.stream().map(it -> of(it, locale)).toList();
    }

    private ChangeView of(Difference it, Locale locale) {
        var before = said(it.column(), it.before(), locale);
        var after = said(it.column(), it.after(), locale);
        boolean one = before.size() == 1 && after.size() == 1 && it.kind() == Kind.OTHER;
        return new ChangeView(
                it.kind(),
                it.code().value(),
                it.name(),
                column(it, locale),
                one ? List.of(pieces(before.getFirst(), after.getFirst())) : whole(before),
                one ? List.of(pieces(after.getFirst(), before.getFirst())) : whole(after));
    }

    private String column(Difference it, Locale locale) {
        return it.kind() == Kind.ADDED || it.kind() == Kind.REMOVED
                ? ""
                : naming.say("catalog." + it.column().replace('_', '-'), locale);
    }

    private List<String> said(String column, List<String> cells, Locale locale) {
        return cells.stream().map(it -> said(column, it, locale)).toList();
    }

    private String said(String column, String cell, Locale locale) {
        return switch (column) {
            case "type" ->
                RequestType.read(cell)
                        .map(it -> naming.say("catalog.type." + it, locale))
                        .orElse(cell);
            case "urgency" ->
                Urgency.read(cell)
                        .map(it -> naming.say("catalog.urgency." + it, locale))
                        .orElse(cell);
            case "confidential", "department_only" -> naming.say("catalog." + cell, locale);
            case "sign", "contact", "finish" ->
                Limit.read(cell).map(it -> naming.limit(it, locale)).orElse(cell);
            default -> cell;
        };
    }

    private static List<List<Piece>> whole(List<String> texts) {
        return texts.stream().map(it -> List.of(new Piece(it, true))).toList();
    }

    /** The text cut where it begins and ends to differ from the other. */
    static List<Piece> pieces(String text, String other) {
        int shorter = Math.min(text.length(), other.length());
        int from = 0;
        while (from < shorter && text.charAt(from) == other.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < shorter - from
                && text.charAt(text.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        int to = text.length() - tail;
        return List.of(
                        new Piece(text.substring(0, from), false),
                        new Piece(text.substring(from, to), true),
                        new Piece(text.substring(to), false))
                .stream()
                .filter(it -> !it.text().isEmpty())
                .toList();
    }
}
