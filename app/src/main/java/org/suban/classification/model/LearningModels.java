package org.suban.classification.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.suban.classification.NamingChanged;
import org.suban.classification.learning.Encoder;
import org.suban.classification.learning.Knowledge;
import org.suban.classification.learning.Learning;
import org.suban.classification.learning.Learning.Watcher;
import org.suban.classification.lesson.FollowingEnds;
import org.suban.classification.lesson.Lesson;
import org.suban.classification.lesson.Lessons;
import org.suban.classification.model.LearningRun.Result;
import org.suban.classification.model.ModelTable.Why;
import org.suban.database.OneAtATime;
import org.suban.journal.Actor;

/** Learns from finished requests; a new model names only if it beats what names now on the newest requests, which neither had seen. */
@Component
public class LearningModels {

    /** Older ones tell of units and words that may have changed since. */
    private static final int MOST = 200_000;

    private static final Actor LEARNER = Actor.machine("learning");

    private final OneAtATime alone;
    private final FollowingEnds following;
    private final Lessons lessons;
    private final ReadingExamples reading;
    private final Models models;
    private final ModelTable table;
    private final LearningRuns runs;
    private final Judging judging;
    private final Knowledge list;
    private final Encoder encoder;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    LearningModels(
            OneAtATime alone,
            FollowingEnds following,
            Lessons lessons,
            ReadingExamples reading,
            Models models,
            ModelTable table,
            LearningRuns runs,
            Judging judging,
            Knowledge list,
            Encoder encoder,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.alone = alone;
        this.following = following;
        this.lessons = lessons;
        this.reading = reading;
        this.models = models;
        this.table = table;
        this.runs = runs;
        this.judging = judging;
        this.list = list;
        this.encoder = encoder;
        this.transaction = transaction;
        this.events = events;
    }

    public Outcome learn(Instant at, Watcher watcher) {
        return alone.tryTo("learning", () -> learnAlone(at, watcher)).orElseGet(Outcome.Busy::new);
    }

    private Outcome learnAlone(Instant at, Watcher watcher) {
        following.catchUp();
        var all = lessons.newest(MOST);
        var before = models.inForce();
        var trial = Trial.of(all, before.map(Model::endedTo).orElse(null));
        if (!trial.tellsSomething()) {
            int asked = trial.asked().size();
            runs.note(new LearningRun(at, Result.TOO_FEW, all.size(), asked, 0, Judging.nameOf(before), 0, null));
            return new Outcome.TooFew(all.size(), asked, Trial.FEWEST);
        }
        var figures = judging.judge(trial, before, share -> watcher.at(share / 2));
        if (!figures.better()) {
            runs.note(run(figures, Result.NOT_BETTER, all, null, at));
            return new Outcome.NotBetter(figures);
        }
        return take(all, figures, at, share -> watcher.at((1 + share) / 2));
    }

    /** What has shown that it is better learns from the newest as well before it names. */
    private Outcome take(List<Lesson> all, Figures figures, Instant at, Watcher watcher) {
        var rehearsed = Learning.from(reading.of(all), list, encoder, watcher);
        int number = transaction.execute(status -> {
            int made = table.insert(rehearsed, all, figures, at);
            table.putInForce(made, Why.BETTER, LEARNER, at);
            runs.note(run(figures, Result.TAKEN, all, made, at));
            events.publishEvent(new NamingChanged(Model.nameOf(made), at));
            return made;
        });
        return new Outcome.Taken(models.find(number).orElseThrow());
    }

    private static LearningRun run(Figures it, Result result, List<Lesson> all, @Nullable Integer model, Instant at) {
        return new LearningRun(at, result, all.size(), it.rows(), it.right(), it.before(), it.rightBefore(), model);
    }
}
