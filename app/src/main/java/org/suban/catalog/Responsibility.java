package org.suban.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suban.organization.UnitCode;

/** The answer to "who answers for this here?": the units, the row and version that say so, and the rows that were passed over because a more specific one counted. */
public record Responsibility(
        int version,
        ItemCode item,
        UnitCode host,
        List<UnitCode> cohosts,
        @Nullable UnitCode fallback,
        Rule rule,
        List<Rule> passedOver) {}
