package org.suban.dispatch.dispute;

import org.jspecify.annotations.Nullable;
import org.suban.organization.UnitCode;

/** What a unit said when it returned a request, read and found to make sense. */
public record Grounds(
        String reason, Clause clause, @Nullable UnitCode better) {}
