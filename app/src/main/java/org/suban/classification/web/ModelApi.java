package org.suban.classification.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.suban.classification.model.ChoosingModels;
import org.suban.classification.model.Figures;
import org.suban.classification.model.LearningRun;
import org.suban.classification.model.Model;
import org.suban.classification.model.Models.Since;
import org.suban.classification.model.ReadingModels;
import org.suban.classification.model.ReadingModels.Overview;
import org.suban.identity.Staff;
import org.suban.shared.Problems;

/** The models for programs. */
@RestController
@RequestMapping("/api/v1/models")
class ModelApi {

    private final ReadingModels reading;
    private final ChoosingModels choosing;
    private final Problems problems;
    private final Clock clock;

    ModelApi(ReadingModels reading, ChoosingModels choosing, Problems problems, Clock clock) {
        this.reading = reading;
        this.choosing = choosing;
        this.problems = problems;
        this.clock = clock;
    }

    /** {@code number} 0 is the list alone; without {@code since} nothing was ever put in force. */
    record InForceBody(
            int number,
            @Nullable Boolean chosen,
            @Nullable String by,
            @Nullable Instant since) {}

    /** No {@code bytes} once its content was dropped: then it cannot be chosen. */
    record ModelBody(
            int number,
            String name,
            Instant learntAt,
            int lessons,
            Instant endedFrom,
            Instant endedTo,
            long bytes,
            Figures figures) {}

    record ModelsBody(InForceBody inForce, List<ModelBody> models, List<LearningRun> runs) {}

    record NamingBody(@Nullable Integer number) {}

    record ChosenBody(int number, String name) {}

    /** What names now; the newest fifty models and twenty tries to learn, the newest first. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ModelsBody.class)))
    @GetMapping
    ResponseEntity<Object> all(Staff by, Locale locale) {
        return problems.answer(reading.all(by), locale, ModelApi::body);
    }

    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ModelBody.class)))
    @GetMapping("/{number}")
    ResponseEntity<Object> one(@PathVariable int number, Staff by, Locale locale) {
        return problems.answer(reading.one(by, number), locale, ModelApi::body);
    }

    /** Lets that model name from now on, or with 0 the list alone. */
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ChosenBody.class)))
    @PutMapping("/in-force")
    ResponseEntity<Object> choose(@RequestBody NamingBody body, Staff by, Locale locale) {
        int number = new ModelForm(body.number()).chosen();
        return problems.answer(
                choosing.choose(by, number, clock.instant()), locale, name -> new ChosenBody(number, name));
    }

    private static ModelsBody body(Overview it) {
        var inForce = it.inForce().map(ModelApi::body).orElseGet(() -> new InForceBody(0, null, null, null));
        return new ModelsBody(inForce, it.models().stream().map(ModelApi::body).toList(), it.runs());
    }

    private static InForceBody body(Since it) {
        var number = it.number();
        return new InForceBody(
                number == null ? ChoosingModels.NONE : number,
                it.chosen(),
                it.by().code(),
                it.at());
    }

    private static ModelBody body(Model it) {
        return new ModelBody(
                it.number(),
                it.name(),
                it.learntAt(),
                it.lessons(),
                it.endedFrom(),
                it.endedTo(),
                it.bytes(),
                it.figures());
    }
}
