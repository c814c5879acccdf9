package org.suban.classification.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.catalog.Responsibilities;
import org.suban.classification.Classifier;
import org.suban.classification.evaluation.LabelledFile.Row;
import org.suban.classification.learning.Encoder;
import org.suban.classification.learning.Knowledge;
import org.suban.classification.learning.Learning;
import org.suban.classification.learning.Learning.Watcher;
import org.suban.classification.learning.Learnt;
import org.suban.classification.record.Guess;
import org.suban.classification.record.Held;
import org.suban.classification.record.Scores;
import org.suban.classification.record.Trust;
import org.suban.organization.AreaCode;

/** Learns from one file and answers for another, exactly as the server does it; or lets the list alone answer. */
@Component
public class Evaluating {

    private static final int KEPT = 5;
    private static final int TIMED = 1_000;

    private final Knowledge list;
    private final Encoder encoder;
    private final Classifier lexical;
    private final Responsibilities responsibilities;

    Evaluating(
            Knowledge list,
            Encoder encoder,
            @Qualifier("lexicalClassifier") Classifier lexical,
            Responsibilities responsibilities) {
        this.list = list;
        this.encoder = encoder;
        this.lexical = lexical;
        this.responsibilities = responsibilities;
    }

    /** Trust is set by what the learning held back; the test rows are only asked about. */
    public Evaluation trainedAndTested(LabelledFile train, LabelledFile test, double target, Watcher watcher) {
        long start = System.nanoTime();
        var rehearsed = Learning.from(train.examples(), list, encoder, watcher);
        double trained = seconds(start);
        long asked = System.nanoTime();
        var held = test.rows().stream().map(it -> held(rehearsed.learnt(), it)).toList();
        double took = seconds(asked);
        var trust = Trust.of(rehearsed.held(), target);
        return evaluation(train.rows().size(), held, decided(held, trust), target, trained, took);
    }

    /** With one file: what the learning held back is the test, each half judged by the limit of the other; some rows are asked again to take the time. */
    public Evaluation heldBack(LabelledFile file, double target, Watcher watcher) {
        long start = System.nanoTime();
        var rehearsed = Learning.from(file.examples(), list, encoder, watcher);
        double trained = seconds(start);
        long asked = System.nanoTime();
        var timed = file.rows().subList(0, Math.min(TIMED, file.rows().size()));
        timed.forEach(it -> rehearsed.learnt().rank(it.example().text(), KEPT));
        double took = seconds(asked) * rehearsed.held().size() / timed.size();
        var one = everySecond(rehearsed.held(), 0);
        var other = everySecond(rehearsed.held(), 1);
        var decided = new ArrayList<>(decided(one, Trust.of(other, target)));
        decided.addAll(decided(other, Trust.of(one, target)));
        return evaluation(file.rows().size(), rehearsed.held(), decided, target, trained, took);
    }

    /** Nothing is learnt and nothing decided: without a record nobody knows how sure the list's answers are. */
    public Evaluation listAlone(LabelledFile test, boolean units, double target) {
        long start = System.nanoTime();
        var held = test.rows().stream().map(this::held).toList();
        double took = seconds(start);
        var right = units ? OptionalDouble.of(unitsRight(test.rows(), held)) : OptionalDouble.empty();
        return new Evaluation(
                0,
                new Scores(held),
                new Scores(List.of()),
                target,
                right,
                0,
                held.size() / took,
                PeakMemory.megabytes());
    }

    private static Evaluation evaluation(
            int learnt, List<Held> held, List<Held> decided, double target, double trained, double took) {
        return new Evaluation(
                learnt,
                new Scores(held),
                new Scores(decided),
                target,
                OptionalDouble.empty(),
                trained,
                held.size() / took,
                PeakMemory.megabytes());
    }

    private static Held held(Learnt learnt, Row row) {
        return new Held(
                row.example().id(),
                row.example().label(),
                learnt.rank(row.example().text(), KEPT).guesses());
    }

    private Held held(Row row) {
        var suggestions =
                lexical.suggest(row.example().title(), row.example().words()).all();
        return new Held(
                row.example().id(),
                row.example().label(),
                suggestions.stream()
                        .map(it -> new Guess(it.item().value(), it.confidence()))
                        .toList());
    }

    private double unitsRight(List<Row> rows, List<Held> held) {
        return IntStream.range(0, rows.size())
                .mapToDouble(it -> unit(held.get(it), rows.get(it).area())
                                .equals(rows.get(it).unit())
                        ? 1
                        : 0)
                .average()
                .orElse(0);
    }

    private String unit(Held held, String area) {
        return held.guesses().stream()
                .findFirst()
                .flatMap(it ->
                        responsibilities.of(new ItemCode(it.label()), AreaCode.isOne(area) ? new AreaCode(area) : null))
                .map(it -> it.host().value())
                .orElse("");
    }

    private static List<Held> decided(List<Held> held, Trust trust) {
        return held.stream()
                .filter(it ->
                        it.guesses().stream().findFirst().filter(trust::allows).isPresent())
                .toList();
    }

    private static List<Held> everySecond(List<Held> held, int from) {
        return IntStream.range(0, held.size())
                .filter(it -> it % 2 == from)
                .mapToObj(held::get)
                .toList();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
