package org.suban.classification.classifier.learnt;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import org.suban.catalog.ItemCode;
import org.suban.classification.Classifier;
import org.suban.classification.SpeakingWords;
import org.suban.classification.Suggestion;
import org.suban.classification.Suggestions;
import org.suban.classification.learning.Ranking;
import org.suban.classification.learning.Text;
import org.suban.classification.model.Model;
import org.suban.classification.model.ModelInForce;
import org.suban.classification.model.ModelInForce.Loaded;
import org.suban.classification.record.Guess;
import org.suban.shared.RequestId;

/** Ranks items as the model in force does, which has the list's own ranking in it; where there is none, the list alone speaks. */
@Primary
@Component
class LearntClassifier implements Classifier {

    private static final int MOST = 5;

    /** Whatever is less likely would only be noise on the dispatcher's desk. */
    private static final double WORTH_SAYING = 0.01;

    private final ModelInForce inForce;
    private final Classifier list;
    private final SpeakingWords speaking;

    LearntClassifier(ModelInForce inForce, @Qualifier("lexicalClassifier") Classifier list, SpeakingWords speaking) {
        this.inForce = inForce;
        this.list = list;
        this.speaking = speaking;
    }

    @Override
    public Suggestions suggest(String title, String words) {
        return inForce.present()
                .map(it -> suggest(it, title, words))
                .filter(it -> !it.all().isEmpty())
                .orElseGet(() -> list.suggest(title, words));
    }

    private Suggestions suggest(Loaded model, String title, String words) {
        var ranking = model.learnt().rank(new Text(title, words), MOST);
        var guesses = ranking.guesses().stream()
                .filter(it -> it.probability() >= WORTH_SAYING && ItemCode.isOne(it.label()))
                .toList();
        var spoken = speaking.in(
                title,
                words,
                guesses.stream().map(it -> new ItemCode(it.label())).toList());
        return new Suggestions(
                Model.nameOf(model.number()),
                true,
                guesses.stream().map(it -> suggestion(it, ranking, spoken)).toList());
    }

    private static Suggestion suggestion(Guess it, Ranking ranking, Map<ItemCode, List<String>> spoken) {
        var item = new ItemCode(it.label());
        var alike = ranking.alike().stream()
                .filter(one -> one.label().equals(it.label()))
                .map(one -> new RequestId(one.id()))
                .toList();
        return new Suggestion(item, it.probability(), spoken.getOrDefault(item, List.of()), alike, null);
    }
}
