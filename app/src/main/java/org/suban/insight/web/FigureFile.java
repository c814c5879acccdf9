package org.suban.insight.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.suban.identity.Staff;
import org.suban.insight.Counted;
import org.suban.insight.Figure;
import org.suban.insight.FirstDispatch;
import org.suban.insight.web.FigureQuestions.Asked;
import org.suban.shared.Decision;
import org.suban.shared.Problems;
import org.suban.shared.sheet.SheetPrint;
import org.suban.shared.sheet.Table;

/** A figure's lines as CSV, all of them. */
@Component
class FigureFile {

    /** Without it office programs take UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> COLUMNS = List.of(
            "code", "name", "right", "all", "percent", "people-right", "people-all", "machine-right", "machine-all");

    private final FirstDispatch first;
    private final FigureQuestions questions;
    private final InsightNames names;
    private final Problems problems;

    FigureFile(FirstDispatch first, FigureQuestions questions, InsightNames names, Problems problems) {
        this.first = first;
        this.questions = questions;
        this.names = names;
        this.problems = problems;
    }

    /** The file as it was asked for, or why there is none. */
    ResponseEntity<Object> answer(@Nullable String from, @Nullable String to, String by, Staff staff, Locale locale) {
        var decision = questions
                .asked(from, to, by)
                .then(asked -> first.read(staff, asked.weeks()).map(it -> file(it, asked, locale)));
        return switch (decision) {
            case Decision.Granted<ResponseEntity<Object>>(var file) -> file;
            case Decision.Refused<ResponseEntity<Object>>(var objections) -> problems.refusal(objections, locale);
        };
    }

    private ResponseEntity<Object> file(Figure figure, Asked asked, Locale locale) {
        var weeks = asked.weeks();
        var name = "first-dispatch-%s-%s-%s.csv".formatted(asked.lines().code(), weeks.from(), weeks.to());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=" + name)
                .body(print(figure, asked, locale));
    }

    private byte[] print(Figure figure, Asked asked, Locale locale) {
        var heads = COLUMNS.stream()
                .map(it -> names.word("insight.column." + it, locale))
                .toList();
        var rows = figure.by(asked.lines()).stream()
                .map(it -> row(heads, cells(it, names.of(asked.lines(), it.key(), locale))))
                .toList();
        try (var out = new ByteArrayOutputStream()) {
            out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
            SheetPrint.csv(new Table("first-dispatch", heads, rows), out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(Counted it, String name) {
        var percent = it.all().percent().map(BigDecimal::toPlainString).orElse("");
        return List.of(
                it.key(),
                name,
                Long.toString(it.all().right()),
                Long.toString(it.all().all()),
                percent,
                Long.toString(it.people().right()),
                Long.toString(it.people().all()),
                Long.toString(it.machine().right()),
                Long.toString(it.machine().all()));
    }

    private static Table.Row row(List<String> heads, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int n = 0; n < heads.size(); n++) {
            named.put(heads.get(n), cells.get(n));
        }
        return new Table.Row("first-dispatch", 0, named);
    }
}
