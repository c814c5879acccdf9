package org.suban.catalog.web;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.suban.catalog.Catalog;

/** The leaves of the list, all or those whose path holds some words. */
@RestController
class CatalogApi {

    private final Catalog catalog;

    CatalogApi(Catalog catalog) {
        this.catalog = catalog;
    }

    record ItemBody(String code, String name, String path) {}

    @GetMapping("/api/v1/items")
    List<ItemBody> items(@RequestParam(defaultValue = "") String q) {
        return catalog.leaves().stream()
                .filter(it -> it.path().contains(q.strip()) || it.code().value().startsWith(q.strip()))
                .map(it -> new ItemBody(it.code().value(), it.name(), it.path()))
                .toList();
    }
}
