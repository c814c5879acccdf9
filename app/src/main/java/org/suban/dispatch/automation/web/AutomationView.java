package org.suban.dispatch.automation.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.suban.dispatch.automation.Limit;
import org.suban.dispatch.automation.Standing;
import org.suban.dispatch.automation.mode.Mode;
import org.suban.ui.chart.ChartView;

/** What the page of the machine shows. */
public record AutomationView(
        String classifier,
        String target,
        Mode city,
        boolean stopped,
        boolean maySet,
        Standing.Tally all,
        List<Limit> limits,
        List<Row> categories,
        @Nullable ChartView chart,
        List<Week> weeks,
        List<Wrong> wrong,
        List<Set> sets,
        List<Set> history,
        Map<String, String> scopes) {

    /** A class of the list; {@code mode} is what holds in it, {@code share} of those it was sure of were right. */
    public record Row(
            String name,
            Mode mode,
            Standing.Tally tally,
            @Nullable String share) {}

    /** What ended in a week that begins on that Monday. */
    public record Week(
            String monday, Standing.Tally tally, @Nullable String share) {}

    public record Wrong(String receipt, String item, String sent, String ended, Instant at) {}

    /** A mode as somebody set it, or as the machine stopped itself. */
    public record Set(
            String scope,
            Mode mode,
            boolean bySelf,
            String why,
            @Nullable Integer acts,
            @Nullable Integer good,
            String by,
            Instant at) {}
}
