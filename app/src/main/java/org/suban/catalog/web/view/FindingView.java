package org.suban.catalog.web.view;

import org.jspecify.annotations.Nullable;
import org.suban.catalog.check.Finding;

/** One finding with the line it is about. */
public record FindingView(
        Finding.Kind kind,
        String code,
        String name,
        @Nullable String about) {}
