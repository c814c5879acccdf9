package org.suban.catalog.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.catalog.Catalog;
import org.suban.catalog.CatalogItem;
import org.suban.catalog.Responsibility;
import org.suban.catalog.Rule;
import org.suban.catalog.search.ItemSearch;
import org.suban.shared.Problems;

/** The items of the list, found by words, code or pinyin, and who answers for one of them where. */
@RestController
@RequestMapping("/api/v1")
class CatalogApi {

    private static final int MOST = 50;

    private final Catalog catalog;
    private final ItemSearch search;
    private final Answering answering;
    private final Problems problems;

    CatalogApi(Catalog catalog, ItemSearch search, Answering answering, Problems problems) {
        this.catalog = catalog;
        this.search = search;
        this.answering = answering;
        this.problems = problems;
    }

    record ItemBody(String code, String name, String path) {}

    record RuleBody(
            String item,
            String place,
            String host,
            List<String> cohosts,
            @Nullable String fallback) {}

    record ResponsibilityBody(
            String item,
            int version,
            String host,
            List<String> cohosts,
            @Nullable String fallback,
            RuleBody because,
            List<RuleBody> passedOver) {}

    /** Without a question all living items. */
    @GetMapping("/items")
    List<ItemBody> items(@RequestParam(defaultValue = "") String q) {
        var items = q.isBlank() ? catalog.leaves() : search.leaves(q, MOST);
        return items.stream().map(CatalogApi::body).toList();
    }

    /** The units that answer for an item in an area, the row of the list that says so, and the rows passed over. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ResponsibilityBody.class)))
    @GetMapping("/responsibility")
    ResponseEntity<Object> responsibility(
            @RequestParam(defaultValue = "") String item, @RequestParam(defaultValue = "") String area, Locale locale) {
        return problems.answer(answering.answer(item, area), locale, CatalogApi::body);
    }

    private static ItemBody body(CatalogItem it) {
        return new ItemBody(it.code().value(), it.name(), it.path());
    }

    private static ResponsibilityBody body(Responsibility it) {
        return new ResponsibilityBody(
                it.item().value(),
                it.version(),
                it.host().value(),
                it.cohosts().stream().map(unit -> unit.value()).toList(),
                it.fallback() == null ? null : it.fallback().value(),
                body(it.rule()),
                it.passedOver().stream().map(CatalogApi::body).toList());
    }

    private static RuleBody body(Rule it) {
        return new RuleBody(
                it.item().value(),
                it.where().written(),
                it.host().written(),
                it.cohosts().stream().map(host -> host.written()).toList(),
                it.fallback() == null ? null : it.fallback().written());
    }
}
