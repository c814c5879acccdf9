package org.suban.casefile.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.suban.casefile.web.CaseView.LineView;
import org.suban.journal.Actor;
import org.suban.journal.Entry;
import org.suban.journal.Line;
import org.suban.ui.Show;

/** Says journal lines in words: {@code casefile.kind.<kind>}, and each detail as {@code casefile.detail.<key>}. */
@Component
class JournalWords {

    /** Details that are said in this order; any other comes after them under its own name. */
    private static final List<String> ORDER = List.of(
            "channel",
            "matter",
            "items",
            "urgency",
            "type",
            "item",
            "guidance",
            "unit",
            "holder",
            "round",
            "why",
            "part-number",
            "task",
            "mandatory",
            "did",
            "reason",
            "clock",
            "was",
            "due",
            "until",
            "clause-item",
            "clause",
            "better",
            "instead",
            "how",
            "number",
            "added",
            "solved",
            "satisfied");

    private final CaseNames names;
    private final Show show;

    JournalWords(CaseNames names, Show show) {
        this.names = names;
        this.show = show;
    }

    LineView line(Line line, Locale locale) {
        var entry = line.entry();
        return new LineView(
                entry.at(),
                names.who(entry.actor(), locale),
                names.word("casefile.kind.", entry.kind(), locale),
                note(entry, locale));
    }

    private @Nullable String note(Entry entry, Locale locale) {
        var detail = new HashMap<>(entry.detail());
        detail.values().removeIf(it -> it instanceof List<?> codes && codes.isEmpty());
        var known = ORDER.stream().filter(detail::containsKey);
        var others = detail.keySet().stream().filter(it -> !ORDER.contains(it)).sorted();
        var said =
                Stream.concat(known, others).map(it -> said(it, detail, locale)).toList();
        return said.isEmpty() ? null : String.join(" · ", said);
    }

    private String said(String key, Map<String, Object> detail, Locale locale) {
        return names.detail(key, value(key, Objects.requireNonNull(detail.get(key)), locale), locale);
    }

    private String value(String key, Object value, Locale locale) {
        var text = String.valueOf(value);
        return switch (key) {
            case "channel" -> names.word("intake.channel.", text, locale);
            case "holder" -> names.who(Actor.staff(Long.parseLong(text)), locale);
            case "unit", "better" -> names.unit(text, locale);
            case "item", "matter", "clause-item" -> names.item(text);
            case "guidance" -> names.guidance(text, locale);
            case "items" -> items(value);
            case "why" -> names.word("dispatch.why.", text, locale);
            case "urgency" -> names.word("catalog.urgency.", text, locale);
            case "type" -> names.word("catalog.type.", text, locale);
            case "how" -> names.word("handling.how.", text, locale);
            case "truth" -> names.word("handling.truth.", text, locale);
            case "solved" -> names.word("rating.solved.", text, locale);
            case "satisfied" -> names.word("rating.satisfied.", text, locale);
            case "heard" -> names.word("rating.heard.", text, locale);
            case "came-to" -> names.word("rating.came-to.", text, locale);
            case "rank" -> names.word("supervision.rank.", text, locale);
            case "finding" -> names.word("supervision.finding.", text, locale);
            case "clock" -> names.word("clock.kind.", text, locale);
            case "due", "was", "until", "when" -> show.moment(Instant.parse(text));
            default -> value instanceof Boolean ? names.word("casefile.is.", text, locale) : text;
        };
    }

    private String items(Object value) {
        return value instanceof List<?> codes
                ? codes.stream().map(it -> names.item(String.valueOf(it))).collect(Collectors.joining("、"))
                : String.valueOf(value);
    }
}
