package org.suban.classification.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.suban.classification.record.Scores;
import tools.jackson.databind.json.JsonMapper;

/** An evaluation as people read it in a terminal, and as one line for programs; labels only, never a text. */
@Component
class EvaluationWords {

    private static final int WORST = 10;

    private final MessageSource messages;
    private final JsonMapper json;

    EvaluationWords(MessageSource messages, JsonMapper json) {
        this.messages = messages;
        this.json = json;
    }

    List<String> text(Evaluation it, Locale locale) {
        var lines = new ArrayList<>(inShort(it, locale));
        lines.add(say("reliability", locale));
        it.scores().reliability().forEach(band -> lines.add(band(band, locale)));
        lines.add(say("confusions", locale));
        it.scores()
                .worst(WORST)
                .forEach(worst -> lines.add(say("confusion", locale, worst.times(), worst.right(), worst.guessed())));
        return lines;
    }

    private List<String> inShort(Evaluation it, Locale locale) {
        var scores = it.scores();
        var decided = it.decided();
        var lines = new ArrayList<>(List.of(
                say("rows", locale, it.learnt(), it.rows(), scores.labels()),
                say("ranking", locale, percent(scores.among(1)), percent(scores.among(3)), percent(scores.among(5))),
                say("macro-f1", locale, "%.4f".formatted(scores.macroF1()))));
        it.unitRight().ifPresent(share -> lines.add(say("unit", locale, percent(share))));
        var of = decided.held().size();
        lines.add(say(
                "decided", locale, percent(it.target()), percent(it.decidedShare()), of, percent(decided.among(1))));
        var seconds = "%.1f".formatted(it.trainSeconds());
        lines.add(say("cost", locale, seconds, Math.round(it.rowsPerSecond()), it.peakMegabytes()));
        return lines;
    }

    private String band(Scores.Band it, Locale locale) {
        return say("band", locale, it.from(), it.from() + 10, it.guesses(), percent(it.said()), percent(it.right()));
    }

    String json(Evaluation it) {
        var line = new LinkedHashMap<String, Object>();
        line.put("rows", it.rows());
        line.put("classes", it.scores().labels());
        line.put("top1", rounded(it.scores().among(1)));
        line.put("top3", rounded(it.scores().among(3)));
        line.put("macroF1", rounded(it.scores().macroF1()));
        line.put("decidedShare", rounded(it.decidedShare()));
        line.put("decidedRight", rounded(it.decided().among(1)));
        line.put("trainSeconds", rounded(it.trainSeconds()));
        line.put("rowsPerSecond", Math.round(it.rowsPerSecond()));
        return json.writeValueAsString(line);
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage("classification.evaluate." + key, values, locale);
    }

    private static String percent(double share) {
        return "%.1f %%".formatted(100 * share);
    }

    private static double rounded(double value) {
        return Math.round(10_000 * value) / 10_000.0;
    }
}
