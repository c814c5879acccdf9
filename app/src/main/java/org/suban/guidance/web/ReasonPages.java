package org.suban.guidance.web;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What is not for us and where to go instead, for everyone, and how often that was said; nothing of whose they were. */
@Controller
class ReasonPages {

    private final ReasonViews views;
    private final Clock clock;

    ReasonPages(ReasonViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    record ReasonBody(
            String code,
            String name,
            String basis,
            String route,
            String text,
            List<String> phones,
            long guidedInTwelveMonths,
            long liftedOfThese) {}

    @GetMapping("/guidance/reasons")
    String page(Model model, Locale locale) {
        model.addAttribute("reasons", views.all(clock.instant(), locale));
        return "guidance/reasons";
    }

    /** For programs, without signing in. */
    @ApiResponse(
            responseCode = "200",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = ReasonBody.class))))
    @GetMapping("/api/v1/guidance/reasons")
    @ResponseBody
    List<ReasonBody> all(Locale locale) {
        return views.all(clock.instant(), locale).stream()
                .map(it -> new ReasonBody(
                        it.code(),
                        it.said().name(),
                        it.basis(),
                        it.said().route(),
                        it.said().words(),
                        it.phones(),
                        it.given(),
                        it.lifted()))
                .toList();
    }
}
