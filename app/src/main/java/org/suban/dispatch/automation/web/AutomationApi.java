package org.suban.dispatch.automation.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suban.dispatch.automation.Limit;
import org.suban.dispatch.automation.ReadingAutomation;
import org.suban.dispatch.automation.Standing;
import org.suban.dispatch.automation.Standing.Tally;
import org.suban.dispatch.automation.Voice;
import org.suban.dispatch.automation.mode.Mode;
import org.suban.dispatch.automation.mode.ModeSet;
import org.suban.dispatch.automation.mode.SettingModes;
import org.suban.identity.Staff;
import org.suban.shared.Problems;

/** How the machine stands, for programs, and what it may do. */
@RestController
@RequestMapping("/api/v1/automation")
class AutomationApi {

    private final ReadingAutomation reading;
    private final SettingModes setting;
    private final Problems problems;
    private final Clock clock;

    AutomationApi(ReadingAutomation reading, SettingModes setting, Problems problems, Clock clock) {
        this.reading = reading;
        this.setting = setting;
        this.problems = problems;
        this.clock = clock;
    }

    /** Without a class and an area the whole city is meant. */
    record ModeBody(
            @Nullable String category,
            @Nullable String area,
            Mode mode,
            String why,
            boolean stoppedItself,
            @Nullable Integer acts,
            @Nullable Integer good,
            Instant at) {}

    /** {@code lowest} is the confidence from which on it may act; without one it may not at all. */
    record LimitBody(Voice voice, @Nullable Double lowest, int seen, int enough, int good, Instant at) {}

    record CategoryBody(String category, Tally counts) {}

    record WeekBody(LocalDate monday, Tally counts) {}

    record AutomationBody(
            String classifier,
            double target,
            List<ModeBody> modes,
            List<LimitBody> limits,
            List<CategoryBody> categories,
            List<WeekBody> weeks) {}

    record ModeAsked(
            @Nullable String scope,
            @Nullable String mode,
            @Nullable String why) {}

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AutomationBody.class)))
    @GetMapping
    ResponseEntity<Object> standing(Staff by, Locale locale) {
        return problems.answer(reading.read(by, clock.instant()), locale, AutomationApi::body);
    }

    /** The scope is {@code city}, a class of the list or an area's code; the mode OFF, SHADOW or ON. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ModeBody.class)))
    @PutMapping("/modes")
    ResponseEntity<Object> set(@RequestBody ModeAsked asked, Staff by, Locale locale) {
        var form = new ModeForm(asked.scope(), asked.mode(), asked.why());
        return problems.answer(form.set(setting, by, clock.instant()), locale, AutomationApi::body);
    }

    private static AutomationBody body(Standing it) {
        return new AutomationBody(
                it.classifier(),
                it.target(),
                it.modes().stream().map(AutomationApi::body).toList(),
                it.limits().stream().map(AutomationApi::body).toList(),
                it.categories().stream()
                        .map(one -> new CategoryBody(one.category().value(), one.tally()))
                        .toList(),
                it.weeks().stream()
                        .map(one -> new WeekBody(one.monday(), one.tally()))
                        .toList());
    }

    private static ModeBody body(ModeSet it) {
        var category = it.scope().category();
        var area = it.scope().area();
        return new ModeBody(
                category == null ? null : category.value(),
                area == null ? null : area.value(),
                it.mode(),
                it.why(),
                it.stoppedItself(),
                it.acts(),
                it.good(),
                it.at());
    }

    private static LimitBody body(Limit it) {
        double lowest = it.trust().limit();
        return new LimitBody(
                it.voice(), Double.isInfinite(lowest) ? null : lowest, it.seen(), it.enough(), it.good(), it.at());
    }
}
