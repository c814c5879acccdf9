package org.suban.classification.evaluation.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.suban.classification.evaluation.Columns;
import org.suban.classification.evaluation.upload.EvaluationRun.State;
import org.suban.database.OneAtATime;
import org.suban.journal.Actor;
import org.suban.shared.HomeFolder;
import org.suban.shared.Terminal;
import org.suban.support.Letters;
import org.suban.support.SubanTest;

/** What the server starts for the page, here without a process of its own. */
@SubanTest
class UploadedCommandTests {

    private static final Columns KINDS = new Columns(List.of("title", "content"), "kind", null, null, null);
    private static final Columns ITEMS = new Columns(List.of("content"), "item", null, "area", "unit");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Autowired
    UploadedCommand command;

    @Autowired
    EvaluationRuns runs;

    @Autowired
    Uploads uploads;

    @Autowired
    Watching watching;

    @Autowired
    OneAtATime alone;

    @Autowired
    HomeFolder home;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void learnsFromOneFileAndAsksAboutTheOther() throws IOException {
        var found = found(Letters.csv(200, 1) + "反映问题,井盖丢了,井\n", Letters.csv(50, 2), KINDS);
        assertThat(found.learnt()).isEqualTo(201);
        assertThat(found.rows()).isEqualTo(50);
        assertThat(found.labels()).isEqualTo(2);
        assertThat(found.top1()).isGreaterThan(0.9);
        assertThat(found.single()).isOne();
        assertThat(found.reliability()).isNotEmpty();
    }

    @Test
    void holdsPartsOfTheOnlyFileBackAndPassesOverWhatHasNoAnswer() throws IOException {
        var found = found(Letters.csv(100, 1) + "反映问题,没有分类,,\n", null, KINDS);
        assertThat(found.rows()).isEqualTo(100);
        assertThat(found.withoutLabel()).isOne();
        assertThat(found.single()).isZero();
        assertThat(found.decided()).as("a hundred rows are too short a record").isZero();
    }

    @Test
    void letsTheListAloneAnswerAndTellsWhetherItsUnitIsRight() throws IOException {
        var found = found(null, "content,item,area,unit\n门口的路灯不亮,02-02-01-001,,urban-management\n", ITEMS);
        assertThat(found.top1()).isEqualTo(1);
        assertThat(found.unitRight()).isEqualTo(1);
        assertThat(found.learnt()).isZero();
    }

    @Test
    void saysNothingOfTheLettersAndLeavesNoFile() throws IOException {
        found(Letters.csv(60, 1), null, KINDS);
        assertThat(out.size()).isZero();
        try (var left = Files.list(home.secretFolder("evaluation"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void whatClearsUpAfterAnEarlierTryLeavesTheNextOneItsFile() throws IOException {
        int earlier = begun(Letters.csv(60, 1), null, KINDS);
        int next = begun(Letters.csv(60, 1), null, KINDS);
        uploads.clear(earlier);
        assertThat(run(next)).isZero();
    }

    @Test
    void twoAreNotUnderwayAtOnceAndWhatHasEndedIsNotDoneAgain() throws IOException {
        int number = begun(Letters.csv(60, 1), null, KINDS);
        assertThat(alone.tryTo(Watching.WORK, () -> run(number))).hasValue(1);
        assertThat(run(number)).isZero();
        assertThat(run(number)).isEqualTo(2);
    }

    @Test
    void whatNobodyIsAtAnyMoreHasBrokenOff() throws IOException {
        int number = begun(Letters.csv(60, 1), null, KINDS);
        var later = NOW.plus(Duration.ofMinutes(3));
        var run = runs.find(number).orElseThrow();
        assertThat(watching.asItIs(run, NOW).isUnderway()).isTrue();
        assertThat(watching.asItIs(run, later).state()).isInstanceOf(State.BrokenOff.class);
        alone.tryTo(Watching.WORK, () -> {
            assertThat(watching.asItIs(run, later).isUnderway()).isTrue();
            return true;
        });
        runs.end(number, null, later);
        assertThat(runs.find(number).orElseThrow().state()).isInstanceOf(State.BrokenOff.class);
    }

    @Test
    void wrongWordsGetTheUsage() {
        assertThat(command.run(List.of(), terminal())).isEqualTo(2);
        assertThat(command.run(List.of("x"), terminal())).isEqualTo(2);
        assertThat(command.run(List.of("999999"), terminal())).isEqualTo(2);
    }

    private Found found(@Nullable String train, @Nullable String test, Columns columns) throws IOException {
        int number = begun(train, test, columns);
        assertThat(run(number)).isZero();
        return switch (runs.find(number).orElseThrow().state()) {
            case State.Measured(var at, var found) -> found;
            case State.Underway it -> throw new AssertionError(it);
            case State.BrokenOff it -> throw new AssertionError(it);
        };
    }

    private int begun(@Nullable String train, @Nullable String test, Columns columns) throws IOException {
        var asking = new Asking(upload(train), upload(test), columns, 0.988);
        uploads.take(asking);
        int number = runs.insert(asking, Actor.staff(1), NOW);
        uploads.keepFor(number);
        return number;
    }

    private static @Nullable Upload upload(@Nullable String text) {
        return text == null ? null : new Upload(text.length(), path -> Files.writeString(path, text));
    }

    private int run(int number) {
        return command.run(List.of(String.valueOf(number)), terminal());
    }

    private Terminal terminal() {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return new Terminal(stream, stream);
    }
}
