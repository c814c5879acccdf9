package org.suban.dispatch.choice.web;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.dispatch.choice.SentDownTable;
import org.suban.dispatch.choice.SentDownTable.Count;

/** How often departments' own items were sent to streets and communities all the same: for everyone, and nothing of whose they were. */
@Controller
class SentDownPages {

    private static final int MONTHS = 24;

    private final SentDownTable table;
    private final Catalog catalog;
    private final ObjectProvider<ZoneId> zone;
    private final Clock clock;

    SentDownPages(SentDownTable table, Catalog catalog, ObjectProvider<ZoneId> zone, Clock clock) {
        this.table = table;
        this.catalog = catalog;
        this.zone = zone;
        this.clock = clock;
    }

    /** A month, and which departments' items were sent down in it how often. */
    public record Monthly(YearMonth month, long times, List<Row> rows) {}

    /** One item. */
    public record Row(String code, String name, long times) {}

    record CountBody(String month, String item, String name, long times) {}

    record CountsBody(List<CountBody> counts) {}

    @GetMapping("/list/sent-down")
    String page(Model model) {
        var counts = counts();
        model.addAttribute(
                "months",
                counts.stream()
                        .map(Count::month)
                        .distinct()
                        .map(it -> month(it, counts))
                        .toList());
        return "dispatch/sent-down";
    }

    /** For programs, without signing in. */
    @GetMapping("/api/v1/sent-down")
    @ResponseBody
    CountsBody counted() {
        return new CountsBody(counts().stream()
                .map(it -> new CountBody(it.month().toString(), it.item().value(), name(it), it.times()))
                .toList());
    }

    private Monthly month(YearMonth month, List<Count> counts) {
        var rows = counts.stream()
                .filter(it -> it.month().equals(month))
                .map(it -> new Row(it.item().value(), name(it), it.times()))
                .toList();
        return new Monthly(month, rows.stream().mapToLong(Row::times).sum(), rows);
    }

    private List<Count> counts() {
        var city = zone.getObject();
        return table.counts(since(city), city);
    }

    private Instant since(ZoneId city) {
        return YearMonth.from(clock.instant().atZone(city))
                .minusMonths(MONTHS - 1)
                .atDay(1)
                .atStartOfDay(city)
                .toInstant();
    }

    private String name(Count it) {
        return catalog.find(it.item()).map(CatalogItem::name).orElse(it.item().value());
    }
}
