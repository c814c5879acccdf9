package org.suban.ui;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the reader is, so that changing language or print size stays on the page with its filters. */
record Here(String path, String query) {

    Here(String path, @Nullable String query) {
        this.path = path;
        this.query = query == null ? "" : query;
    }

    public String in(String language) {
        return with("lang", language);
    }

    public String printed(String size) {
        return with("print", size);
    }

    public String with(String name, String value) {
        return UriComponentsBuilder.newInstance()
                .query(query)
                .replaceQueryParam("lang")
                .replaceQueryParam("print")
                .replaceQueryParam(name, value)
                .build()
                .toUriString();
    }
}
