package org.suban.catalog.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who answers here, and why. */
public record AnswerView(
        String code,
        String path,
        String host,
        @Nullable String phone,
        String cohosts,
        @Nullable String fallback,
        int version,
        RuleView because,
        List<RuleView> passedOver) {}
